//! Where the window opens: where it was, if there is still a screen. A projector that is unplugged takes its screen along.

use eframe::CreationContext;
use eframe::egui::{Rect, pos2, vec2};

/// How much of the title bar must be on a screen, so that the window can be taken hold of, pixels.
const GRIP: [f32; 2] = [160.0, 16.0];
/// Height of a title bar, pixels.
const TITLE: f32 = 40.0;
/// How far from the corner of a screen a window is brought back to, pixels.
const CORNER: i32 = 48;

/// Brings a window that lies beyond all screens back to the first one. Where the system keeps places to itself, as Wayland
/// does, it puts the window on a screen by itself.
pub fn bring_back(cc: &CreationContext<'_>) {
    let Some(window) = cc.winit_window() else { return };
    let Ok(place) = window.outer_position() else { return };
    let size = window.outer_size();
    let found = rect([place.x, place.y], [size.width, size.height]);
    let screens: Vec<_> = window.available_monitors().collect();
    let rects = screens.iter().map(|screen| {
        let (place, size) = (screen.position(), screen.size());
        rect([place.x, place.y], [size.width, size.height])
    });
    if is_within_reach(found, &rects.collect::<Vec<_>>()) {
        return;
    }
    if let Some(screen) = window.primary_monitor().or_else(|| screens.into_iter().next()) {
        let mut corner = screen.position();
        corner.x += CORNER;
        corner.y += CORNER;
        window.set_outer_position(corner);
    }
}

fn rect([left, top]: [i32; 2], [width, height]: [u32; 2]) -> Rect {
    Rect::from_min_size(pos2(left as f32, top as f32), vec2(width as f32, height as f32))
}

/// Whether the title bar of a window can be taken hold of on one of the screens; also where no screen is known.
fn is_within_reach(window: Rect, screens: &[Rect]) -> bool {
    let title = window.with_max_y(window.top() + TITLE);
    let holds = |screen: &Rect| {
        let seen = screen.intersect(title);
        seen.width() >= GRIP[0].min(window.width()) && seen.height() >= GRIP[1]
    };
    screens.is_empty() || screens.iter().any(holds)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: ([i32; 2], [u32; 2]) = ([0, 0], [1366, 768]);
    const PROJECTOR: ([i32; 2], [u32; 2]) = ([1366, 0], [1920, 1080]);

    fn reaches(left: i32, top: i32, screens: &[([i32; 2], [u32; 2])]) -> bool {
        let screens: Vec<Rect> = screens.iter().map(|(place, size)| rect(*place, *size)).collect();
        is_within_reach(rect([left, top], [1280, 720]), &screens)
    }

    #[test]
    fn a_window_on_an_unplugged_projector_is_out_of_reach() {
        assert!(reaches(1400, 100, &[LAPTOP, PROJECTOR]));
        assert!(!reaches(1400, 100, &[LAPTOP]));
    }

    #[test]
    fn a_window_is_within_reach_while_its_title_bar_can_be_taken_hold_of() {
        assert!(reaches(0, 0, &[LAPTOP]));
        assert!(reaches(-8, -8, &[LAPTOP]), "maximised windows stand out a little");
        assert!(reaches(1200, 700, &[LAPTOP]), "166 pixels of it can be seen");
        assert!(!reaches(1300, 100, &[LAPTOP]), "66 pixels can be seen");
        assert!(!reaches(100, -200, &[LAPTOP]), "the title bar is above the screen");
        assert!(!reaches(100, 766, &[LAPTOP]), "and below it");
        assert!(reaches(5000, 5000, &[]), "no screen is known");
    }
}
