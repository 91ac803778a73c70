//! Icons, drawn with lines so that they are sharp at every size and in every colour.

use std::f32::consts::{PI, TAU};

use eframe::egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

/// A sign on a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Undo,
    Redo,
    /// Back to the default.
    Reset,
    Close,
    /// One more.
    Plus,
    /// All of them, one below the other.
    List,
    /// Held fast: what the others are compared with.
    Pin,
    Sun,
    Moon,
    /// Half sun, half moon: as the system.
    System,
    Search,
    Warning,
    /// One step back.
    Back,
    /// One step on.
    Forward,
    /// A panel at the left side.
    Side,
    /// A menu of what else can be done.
    More,
    /// Points right when closed (0), down when open (1).
    Chevron,
}

impl Icon {
    /// Draws the icon into a square. `turn` is how far a chevron is open, 0..=1.
    pub fn paint(self, painter: &Painter, rect: Rect, color: Color32, turn: f32) {
        let unit = rect.width().min(rect.height()) / 16.0;
        let at = |x: f32, y: f32| rect.center() + vec2(x - 8.0, y - 8.0) * unit;
        let stroke = Stroke::new(1.5 * unit, color);
        let line = |points: Vec<Pos2>| {
            painter.add(Shape::line(points, stroke));
        };
        match self {
            Self::Undo => {
                line(curve(at(9.0, 9.5), 4.0 * unit, 0.5 * PI, -0.55 * PI));
                line(vec![at(9.0, 13.5), at(5.0, 13.5)]);
                line(vec![at(9.5, 5.5), at(3.5, 5.5)]);
                line(vec![at(6.2, 2.8), at(3.5, 5.5), at(6.2, 8.2)]);
            }
            Self::Redo => {
                line(curve(at(7.0, 9.5), 4.0 * unit, 0.5 * PI, 1.55 * PI));
                line(vec![at(7.0, 13.5), at(11.0, 13.5)]);
                line(vec![at(6.5, 5.5), at(12.5, 5.5)]);
                line(vec![at(9.8, 2.8), at(12.5, 5.5), at(9.8, 8.2)]);
            }
            Self::Reset => {
                line(curve(at(8.0, 8.5), 4.6 * unit, -0.35 * PI, -1.85 * PI));
                line(vec![at(10.4, 1.8), at(10.2, 4.6), at(13.0, 4.9)]);
            }
            Self::Close => {
                line(vec![at(4.5, 4.5), at(11.5, 11.5)]);
                line(vec![at(11.5, 4.5), at(4.5, 11.5)]);
            }
            Self::Plus => {
                line(vec![at(8.0, 3.5), at(8.0, 12.5)]);
                line(vec![at(3.5, 8.0), at(12.5, 8.0)]);
            }
            Self::List => {
                for y in [4.5, 8.0, 11.5] {
                    line(vec![at(3.0, y), at(13.0, y)]);
                }
            }
            Self::Pin => {
                line(vec![at(5.5, 2.5), at(10.5, 2.5)]);
                line(vec![at(6.3, 2.5), at(6.3, 7.0), at(4.2, 9.5), at(11.8, 9.5), at(9.7, 7.0), at(9.7, 2.5)]);
                line(vec![at(8.0, 9.5), at(8.0, 14.0)]);
            }
            Self::Sun => {
                painter.circle_stroke(at(8.0, 8.0), 2.8 * unit, stroke);
                for ray in 0..8 {
                    let way = Vec2::angled(ray as f32 * TAU / 8.0) * unit;
                    line(vec![at(8.0, 8.0) + way * 4.6, at(8.0, 8.0) + way * 6.4]);
                }
            }
            Self::Moon => {
                let mut points = curve(at(8.0, 8.0), 5.4 * unit, -0.42 * PI, -1.92 * PI);
                points.extend(curve(at(10.4, 5.6), 4.4 * unit, 0.15 * PI, 1.35 * PI));
                points.extend(points.first().copied());
                line(points);
            }
            Self::System => {
                painter.circle_stroke(at(8.0, 8.0), 5.4 * unit, stroke);
                painter.add(Shape::convex_polygon(
                    curve(at(8.0, 8.0), 5.4 * unit, -0.5 * PI, 0.5 * PI),
                    color,
                    Stroke::NONE,
                ));
            }
            Self::Search => {
                painter.circle_stroke(at(7.0, 7.0), 4.0 * unit, stroke);
                line(vec![at(10.0, 10.0), at(13.5, 13.5)]);
            }
            Self::Warning => {
                line(vec![at(8.0, 2.5), at(14.0, 13.0), at(2.0, 13.0), at(8.0, 2.5)]);
                line(vec![at(8.0, 6.4), at(8.0, 9.6)]);
                painter.circle_filled(at(8.0, 11.3), 0.9 * unit, color);
            }
            Self::More => {
                for x in [3.0, 8.0, 13.0] {
                    painter.circle_filled(at(x, 8.0), 1.5 * unit, color);
                }
            }
            Self::Side => {
                let frame = Rect::from_min_max(at(2.0, 3.0), at(14.0, 13.0));
                painter.rect_stroke(frame, 2.0 * unit, stroke, eframe::egui::StrokeKind::Middle);
                line(vec![at(6.5, 3.0), at(6.5, 13.0)]);
            }
            Self::Forward => line(vec![at(6.5, 4.0), at(10.5, 8.0), at(6.5, 12.0)]),
            Self::Back => line(vec![at(9.5, 4.0), at(5.5, 8.0), at(9.5, 12.0)]),
            Self::Chevron => {
                let turned = |x: f32, y: f32| {
                    let way = Vec2::angled(turn * 0.5 * PI);
                    let (x, y) = (x - 8.0, y - 8.0);
                    at(8.0 + x * way.x - y * way.y, 8.0 + x * way.y + y * way.x)
                };
                line(vec![turned(6.5, 4.5), turned(10.0, 8.0), turned(6.5, 11.5)]);
            }
        }
    }
}

/// Points along an arc, angles in radians, 0 to the right and clockwise.
fn curve(center: Pos2, radius: f32, from: f32, to: f32) -> Vec<Pos2> {
    const PARTS: u8 = 24;
    let point = |part: u8| {
        let angle = from + (to - from) * f32::from(part) / f32::from(PARTS);
        pos2(center.x + radius * angle.cos(), center.y + radius * angle.sin())
    };
    (0..=PARTS).map(point).collect()
}
