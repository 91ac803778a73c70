//! What a screen reader is told of the window.

use std::collections::HashMap;

use eframe::egui::Role;
use eframe::egui::accesskit::{Node, NodeId, TreeUpdate};

/// The accessibility tree of one frame.
pub struct Tree {
    nodes: HashMap<NodeId, Node>,
    focus: NodeId,
    /// Pixels of the screen in one unit of the tree's bounds.
    scale: f64,
}

/// Something on screen.
pub struct Item {
    pub role: Role,
    /// What it is called, or what it says if it is a text.
    pub label: String,
    /// What it holds, as text.
    pub value: String,
    /// What it holds, as a number.
    pub number: Option<f64>,
    /// Left, top, right and bottom, in pixels of the window.
    pub bounds: [f64; 4],
}

impl Item {
    /// A place inside it: a share of its width from the left, half-way its height.
    pub fn at(&self, share: f64) -> (f64, f64) {
        let [left, top, right, bottom] = self.bounds;
        (left + share * (right - left), (top + bottom) / 2.0)
    }

    /// Whether it stands where the first finds of a search stand, so that the mouse can reach it.
    pub fn is_near_the_top(&self) -> bool {
        self.bounds[1] > 0.0 && self.bounds[3] < 300.0
    }
}

impl Tree {
    pub fn new(update: TreeUpdate, pixels_per_point: f32) -> Self {
        Self { focus: update.focus, nodes: update.nodes.into_iter().collect(), scale: f64::from(pixels_per_point) }
    }

    /// All items, from the top of the window to its bottom.
    pub fn items(&self) -> Vec<Item> {
        let mut items: Vec<Item> = self.nodes.values().map(|node| self.item(node)).collect();
        let place = |item: &Item| (item.bounds[1], item.bounds[0]);
        items.sort_by(|one, other| place(one).partial_cmp(&place(other)).expect("bounds are numbers"));
        items
    }

    /// The item of a role that is called so.
    pub fn find(&self, role: Role, label: &str) -> Option<Item> {
        self.items().into_iter().find(|item| item.role == role && item.label == label)
    }

    /// What the keyboard goes to.
    pub fn focus(&self) -> Option<Item> {
        self.nodes.get(&self.focus).map(|node| self.item(node))
    }

    /// Whether a text stands somewhere, as a whole label.
    pub fn says(&self, text: &str) -> bool {
        self.items().iter().any(|item| item.label == text)
    }

    /// Whether a text stands somewhere, also within a longer one.
    pub fn says_within(&self, text: &str) -> bool {
        self.items().iter().any(|item| item.label.contains(text))
    }

    fn item(&self, node: &Node) -> Item {
        let [value, own] = [node.value(), node.label()].map(|text| text.unwrap_or_default().to_owned());
        let named = || -> Vec<&str> {
            node.labelled_by().iter().filter_map(|id| self.nodes.get(id)?.value()).collect::<Vec<&str>>()
        };
        let label = match (own.is_empty(), node.role()) {
            (false, _) => own,
            (true, Role::Label) => value.clone(),
            (true, _) => named().join(" "),
        };
        let bounds = node.bounds().map_or([0.0; 4], |rect| [rect.x0, rect.y0, rect.x1, rect.y1]);
        Item { role: node.role(), label, value, number: node.numeric_value(), bounds: bounds.map(|x| x * self.scale) }
    }
}

impl std::fmt::Display for Tree {
    /// A line an item, for the message of a test that waited in vain.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for Item { role, label, value, number, bounds: [left, top, right, bottom], .. } in self.items() {
            if !label.is_empty() || number.is_some() {
                writeln!(f, "{role:?} {label:?} {value:?} {number:?} at {left:.0},{top:.0} to {right:.0},{bottom:.0}")?;
            }
        }
        Ok(())
    }
}
