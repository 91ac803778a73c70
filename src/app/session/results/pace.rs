//! How what is worked out beside the window gives way to the person at it.

use std::time::Duration;

use eframe::egui::{Context, Id};

/// The pace of one window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How long the inputs rest before turning points are looked for that nobody looks at; none: until they are waited for.
    pub(super) rest: Option<Duration>,
    /// Whether threads beside the window have a low priority.
    pub(super) gives_way: bool,
    /// Whether work begins when it is asked for, and not when it is waited for.
    pub(super) is_eager: bool,
}

impl Pace {
    /// Somebody is at the window: a slider is drawn in time, and a search over all inputs would only slow it down.
    pub const ATTENDED: Self = Self { rest: Some(Duration::from_millis(150)), gives_way: true, is_eager: true };

    /// Nobody is, as in tests: nothing is begun by the clock, and who waits waits no longer than needed.
    pub const UNATTENDED: Self = Self { rest: None, gives_way: false, is_eager: true };

    /// Nobody is, and nothing at all is begun before it is waited for: what is on screen depends on no speed.
    pub const WAITED_FOR: Self = Self { is_eager: false, ..Self::UNATTENDED };

    /// Sets the pace of a window whose results are still to be made.
    pub fn keep(self, context: &Context) {
        context.data_mut(|data| data.insert_temp(Self::id(), self));
    }

    /// The pace that was set; somebody is at the window where none was.
    pub(super) fn of(context: &Context) -> Self {
        context.data(|data| data.get_temp(Self::id())).unwrap_or(Self::ATTENDED)
    }

    fn id() -> Id {
        Id::unique("pace")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_attended_unless_it_is_said_not_to_be() {
        let [one, other] = [Context::default(), Context::default()];
        Pace::UNATTENDED.keep(&one);
        assert_eq!([Pace::of(&one), Pace::of(&other)], [Pace::UNATTENDED, Pace::ATTENDED]);
    }
}
