//! One pass through a file: every row is counted, left out, listed as unread, set aside as a title, or blank.

use std::ops::ControlFlow;

use super::source::Watch;
use super::walk::{Surprise, Walk};
use super::{Doubt, Encoding, Form, HistoryError, Layout, Options, Reading, Source};
use crate::model::cancellation::CancellationToken;

/// Reads a whole file. None: it was stopped. `progress` is told which part is done, 0 to 1.
///
/// # Errors
/// When the file cannot be read to its end, or the layout names no column of dates.
pub fn read(
    source: &Source,
    layout: &Layout,
    going: &CancellationToken,
    progress: &dyn Fn(f32),
) -> Result<Option<Reading>, HistoryError> {
    if !layout.has_stamp() {
        return Err(HistoryError::NoStamp);
    }
    let mut layout = layout.clone();
    // What an earlier reading found is found again, or not.
    let found_by_reading = [Doubt::Average, Doubt::Filter, Doubt::Coverage, Doubt::Unread];
    layout.doubts.retain(|doubt| !found_by_reading.contains(doubt));
    // Each surprise comes at most once.
    for _ in 0..4 {
        match once(source, &layout, going, progress) {
            _ if going.is_stopped() => return Ok(None),
            Ok(Ok(reading)) => return Ok(Some(reading)),
            Ok(Err(Surprise::OtherOrder)) => layout.set_order(layout.order.other()),
            Ok(Err(Surprise::Joined)) => layout.joined = Some(true),
            Ok(Err(Surprise::NotUtf8)) => {
                layout.encoding = Encoding::Windows1252;
                layout.is_encoding_sure = true;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn once(
    source: &Source,
    layout: &Layout,
    going: &CancellationToken,
    progress: &dyn Fn(f32),
) -> Result<Result<Reading, Surprise>, HistoryError> {
    /// Rows between two looks at the clock.
    const OFTEN: u64 = 4096;
    let watch = Watch::new(going);
    let mut walk = Walk::new(layout, source.form == Form::Text);
    let mut surprise = None;
    let extent = source.rows(&Options::from(layout), &watch, &mut |at, cells| {
        if walk.rows().is_multiple_of(OFTEN) {
            if watch.is_stopped() {
                return ControlFlow::Break(());
            }
            progress((watch.read() as f32 / source.size.max(1) as f32).min(0.99));
        }
        match walk.record(at, cells) {
            None => ControlFlow::Continue(()),
            found => {
                surprise = found;
                ControlFlow::Break(())
            }
        }
    })?;
    if let Some(surprise) = surprise {
        return Ok(Err(surprise));
    }
    if extent.misread && layout.encoding == Encoding::Utf8 && !layout.is_encoding_sure {
        return Ok(Err(Surprise::NotUtf8));
    }
    let mut reading = walk.done();
    reading.rows += extent.blank;
    reading.blank += extent.blank;
    reading.misread = extent.misread;
    reading.doubt();
    Ok(Ok(reading))
}
