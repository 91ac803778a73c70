//! Replacing what a path holds: whole or not at all. The new contents are written to a temporary file beside the old one,
//! flushed to the disk, and renamed.

use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

/// How temporary files are called: short, since a name may be as long as the system lets it, and known, so that one that a
/// killed program left behind is found again.
const BEGIN: &str = ".contact-tco-";
const END: &str = ".tmp";

/// How many symbolic links are followed, as many as Linux follows.
const LINKS: usize = 40;

/// How a path is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// In place of what is there. Its permissions stay; a new file has those of the system.
    Replace,
    /// Only where nothing is.
    Create,
    /// In place of what is there, for this user's eyes only.
    Private,
}

/// Writes a file. A symbolic link stays, and the file it leads to is written.
///
/// # Errors
/// When the path is no ordinary file, may not be written, or the disk refuses; also of kind `AlreadyExists` where something
/// is and nothing was to be. What stood there stays.
pub(super) fn replace(path: &Path, bytes: &[u8], way: Way) -> io::Result<()> {
    let (target, old) = target_of(path)?;
    if way == Way::Create && old.is_some() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let folder = target.parent().ok_or(io::ErrorKind::IsADirectory)?;
    clear(folder);
    let mut file = temporary(folder, way)?;
    if let Some(old) = old.filter(|_| way == Way::Replace) {
        keep_access(file.as_file(), &old)?;
    }
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    if way == Way::Create {
        create(file, &target)?;
    } else {
        file.persist(&target)?;
    }
    // The new name is on the disk too when the folder is; not every system can open one.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Makes a folder with those above it, for this user's eyes only; one that is there is closed to others.
///
/// # Errors
/// When it can be neither made nor closed.
pub fn private_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let about = fs::metadata(folder)?;
        if about.permissions().mode() & 0o077 != 0 {
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        }
        Ok(())
    }
    #[cfg(not(unix))]
    fs::create_dir_all(folder)
}

/// Opens a file to be locked, for this user's eyes only; it is made where it is missing.
///
/// # Errors
/// When it cannot be opened.
pub fn open_lock(lock: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(lock)
}

/// The file that is written, and what is there now: the path itself, or where its symbolic links lead.
fn target_of(path: &Path) -> io::Result<(PathBuf, Option<Metadata>)> {
    // A bare file name has an empty folder.
    let mut target = std::path::absolute(path)?;
    for _ in 0..LINKS {
        let about = match fs::symlink_metadata(&target) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((target, None)),
            about => about?,
        };
        if !about.is_symlink() {
            may_be_written(&target, &about)?;
            return Ok((target, Some(about)));
        }
        let link = fs::read_link(&target)?;
        target = target.parent().unwrap_or(Path::new("")).join(link);
    }
    Err(io::Error::other("links lead in a circle"))
}

/// Renaming would replace a file all the same that its owner has closed to this user, or to everybody.
fn may_be_written(path: &Path, about: &Metadata) -> io::Result<()> {
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::Error::other("this is a device, not a file"));
    }
    if about.permissions().readonly() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    File::options().write(true).open(path).map(drop)
}

/// A temporary file that this process holds.
fn temporary(folder: &Path, way: Way) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(BEGIN).suffix(END);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The system takes away what the user's mask says.
        let mode = if way == Way::Private { 0o600 } else { 0o666 };
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = way;
    loop {
        let file = builder.tempfile_in(folder)?;
        match file.as_file().try_lock() {
            // Another process took it for one left behind before it was held.
            Err(TryLockError::WouldBlock) => {}
            Ok(()) if !file.path().exists() => {}
            // Where nothing can be locked, nothing is cleared away either.
            Ok(()) | Err(TryLockError::Error(_)) => return Ok(file),
        }
    }
}

/// Removes temporary files that nobody holds: the program that wrote them was killed.
fn clear(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let is_ours = |name: &str| name.starts_with(BEGIN) && name.ends_with(END);
    for entry in entries.flatten().filter(|entry| entry.file_name().to_str().is_some_and(is_ours)) {
        if !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        // The lock is held until the file is gone: nobody can begin to use it in between.
        let Ok(file) = File::options().write(true).open(entry.path()) else { continue };
        if file.try_lock().is_ok() {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Puts a file where nothing is; of two programs that try at once, one does.
fn create(file: NamedTempFile, target: &Path) -> io::Result<()> {
    match file.persist_noclobber(target) {
        Ok(_) => Ok(()),
        Err(failed) if failed.error.kind() == io::ErrorKind::AlreadyExists => Err(failed.error),
        // A disk that knows neither of the ways in which that is done.
        Err(_) if fs::symlink_metadata(target).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
        Err(failed) => Ok(failed.file.persist(target).map(drop)?),
    }
}

/// Gives a new file the permissions of the old one, and its owner where the system lets this user do that.
fn keep_access(file: &File, old: &Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, fchown};
        let new = file.metadata()?;
        if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
            let _ = fchown(file, Some(old.uid()), Some(old.gid()));
        }
    }
    file.set_permissions(old.permissions())
}
