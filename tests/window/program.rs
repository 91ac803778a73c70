//! The real program in its own process, in a home of its own.

use std::fs::File;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use egui_inspection::protocol::{PROTOCOL_VERSION, Request, Response, read_handshake, read_message, write_message};

use crate::screen::Screen;
use crate::tree::Tree;

/// How long anything may take before a test gives up; a slow machine is no failure.
pub const PATIENCE: Duration = Duration::from_secs(300);

/// Asks again and again until there is an answer; none if patience ends first.
pub fn poll<T>(mut ask: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        match ask() {
            None if Instant::now() > end => return None,
            None => std::thread::sleep(Duration::from_millis(20)),
            answer => return answer,
        }
    }
}

/// The program with an environment that knows nothing of the person who runs the tests, and no display.
pub fn program(home: &Path, arguments: &[&Path]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_contact-tco"));
    command.args(arguments).env_clear().current_dir(home).env("HOME", home).env("LANG", "en_US.UTF-8");
    for folder in ["CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"] {
        command.env(format!("XDG_{folder}"), home.join(folder.to_lowercase()));
    }
    for kept in ["PATH", "LD_LIBRARY_PATH", "RUST_BACKTRACE"] {
        if let Some(value) = std::env::var_os(kept) {
            command.env(kept, value);
        }
    }
    command
}

/// The program with its window open.
pub struct Program {
    process: Child,
    connection: TcpStream,
    log: PathBuf,
}

impl Program {
    /// Starts it on files and waits for its first frame.
    pub fn start(screen: &Screen, home: &Path, arguments: &[&Path]) -> Self {
        Self::open(screen, home, program(home, arguments))
    }

    /// Runs a command that opens the window, and waits for its first frame.
    pub fn open(screen: &Screen, home: &Path, mut command: Command) -> Self {
        // A port that was free a moment ago.
        let free = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let address = free.local_addr().expect("its address");
        drop(free);
        let log = home.join("stderr.txt");
        let mut process = command
            .env("DISPLAY", screen.display())
            .env("WINIT_X11_SCALE_FACTOR", "1")
            .env("EGUI_INSPECTION", address.to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(&log).expect("a log"))
            .spawn()
            .expect("the program starts");
        let connection = poll(|| {
            if let Some(status) = process.try_wait().expect("a process") {
                panic!("the program ended: {status}\n{}", read(&log));
            }
            connect(address)
        });
        let Some(connection) = connection else {
            let _ = process.kill();
            panic!("the window did not open\n{}", read(&log));
        };
        let mut program = Self { process, connection, log };
        program.tree();
        screen.focus(program.process.id());
        program
    }

    /// The accessibility tree of a new frame.
    pub fn tree(&mut self) -> Tree {
        match self.ask(&Request::GetTree) {
            Response::Tree { accesskit: Some(update), pixels_per_point, .. } => Tree::new(update, pixels_per_point),
            other => panic!("no tree but {other:?}\n{}", read(&self.log)),
        }
    }

    /// Waits until the window shows what is looked for.
    pub fn wait_for<T>(&mut self, what: &str, look: impl Fn(&Tree) -> Option<T>) -> T {
        if let Some(found) = poll(|| look(&self.tree())) {
            return found;
        }
        let picture = self.picture();
        panic!("the window never showed {what}; it is at {picture} and says\n{}{}", self.tree(), read(&self.log))
    }

    /// Saves what the window shows; answers where.
    fn picture(&mut self) -> String {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("window.png");
        match self.ask(&Request::GetScreenshot { pixels_per_point: None }) {
            Response::Screenshot(png) => std::fs::write(&path, png.bytes).expect("a picture"),
            other => return format!("no file: {other:?}"),
        }
        path.display().to_string()
    }

    fn ask(&mut self, request: &Request) -> Response {
        let answer = write_message(&mut self.connection, request).and_then(|()| read_message(&mut self.connection));
        answer.unwrap_or_else(|error| panic!("the program does not answer: {error}\n{}", read(&self.log)))
    }

    /// Processor time used so far, by all threads.
    pub fn processor_time(&self) -> Duration {
        let stat = read(Path::new(&format!("/proc/{}/stat", self.process.id())));
        // Fields 14 and 15, counted behind the name in brackets, which may hold spaces; a tick is a hundredth of a second.
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        let ticks: u64 = fields[11..13].iter().map(|field| field.parse::<u64>().expect("ticks")).sum();
        Duration::from_millis(10 * ticks)
    }

    /// The files that are mapped into its memory, its libraries among them, a line each.
    pub fn libraries(&self) -> String {
        read(Path::new(&format!("/proc/{}/maps", self.process.id())))
    }

    /// Waits until the program has ended by itself.
    pub fn ended(mut self) -> ExitStatus {
        let status = poll(|| self.process.try_wait().expect("a process"));
        status.unwrap_or_else(|| panic!("the program does not end\n{}{}", self.tree(), read(&self.log)))
    }

    /// Ends it as a crash would.
    pub fn crash(mut self) {
        self.process.kill().expect("a running process");
        self.process.wait().expect("its end");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended; then there is nothing to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn connect(address: SocketAddr) -> Option<TcpStream> {
    let mut connection = TcpStream::connect(address).ok()?;
    connection.set_read_timeout(Some(PATIENCE)).ok()?;
    let version = read_handshake(&mut connection).ok()?;
    assert_eq!(version, PROTOCOL_VERSION);
    Some(connection)
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}
