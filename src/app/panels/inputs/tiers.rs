//! The supplier's volume tiers: a line each, added and removed.

use eframe::egui::{Align, Id, Label, Rect, RichText, Ui, UiBuilder, pos2, vec2};

use super::context::Inputs;
use super::entry::Entry;
use crate::app::kit::buttons::icon_button;
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::model::parameters::Value;
use crate::model::scenario::Tier;

const ID: &str = "outsourcing.tiers";
/// Height of a tier's line, and room for its numbers, points.
const LINE: f32 = 24.0;
const FROM_WIDTH: f32 = 84.0;
const DISCOUNT_WIDTH: f32 = 56.0;
/// The discount of a new tier, and by how much more contacts and discount the next one begins.
const FIRST_DISCOUNT: f64 = 0.03;
const NEXT: f64 = 2.0;

impl Inputs<'_> {
    /// The tiers, in the order in which they were added.
    pub(super) fn tiers_ui(&mut self, ui: &mut Ui) {
        self.heading_ui(ui, ID);
        let tiers = &self.scenario().outsourcing.tiers;
        for (index, tier) in tiers.iter().enumerate() {
            self.tier_ui(ui, index, *tier);
        }
        self.show_refusal_ui(ui, ID);
        if self.add_button_ui(ui, "tier-add", tiers.len()) {
            let mut more = tiers.clone();
            more.push(self.next());
            self.set(ID, Value::Tiers(more), false);
        }
        ui.add_space(6.0);
    }

    /// A tier beyond the highest, or at the volume of today.
    fn next(&self) -> Tier {
        let scenario = self.scenario();
        let highest = scenario.outsourcing.tiers.iter().max_by(|one, other| one.from.total_cmp(&other.from));
        let (most, deepest) = (50e6, 0.9);
        match highest {
            Some(tier) => Tier {
                from: (tier.from * NEXT).clamp(1.0, most),
                discount: (tier.discount * NEXT).clamp(FIRST_DISCOUNT, deepest),
            },
            None => Tier { from: scenario.demand.contacts_per_month, discount: FIRST_DISCOUNT },
        }
    }

    fn tier_ui(&mut self, ui: &mut Ui, index: usize, tier: Tier) {
        let text = self.text();
        let number = (index + 1).to_string();
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
        let remove = Rect::from_min_size(pos2(rect.right() - 20.0, rect.top() + 2.0), vec2(20.0, 20.0));
        let discount = Rect::from_min_max(
            pos2(remove.left() - 4.0 - DISCOUNT_WIDTH, rect.top() + 1.0),
            pos2(remove.left() - 4.0, rect.bottom() - 1.0),
        );
        let from = Rect::from_min_max(
            pos2(discount.left() - 8.0 - FROM_WIDTH, rect.top() + 1.0),
            pos2(discount.left() - 8.0, rect.bottom() - 1.0),
        );
        let words = RichText::new(text.get("tier-from")).size(12.5).color(self.palette().weak_text);
        let room = rect.with_max_x(from.left() - 4.0);
        let layout = eframe::egui::Layout::left_to_right(Align::Center);
        ui.new_child(UiBuilder::new().max_rect(room).layout(layout)).add(Label::new(words).truncate());
        let name = text.with("tier-from.name", &[("number", &number)]);
        if let Some(from) = self.tier_number_ui(ui, (index, "from"), &name, (tier.from, "contacts/month"), from) {
            self.set_tier(index, Tier { from, ..tier });
        }
        let name = text.with("tier-discount.name", &[("number", &number)]);
        if let Some(discount) =
            self.tier_number_ui(ui, (index, "discount"), &name, (tier.discount, "fraction"), discount)
        {
            self.set_tier(index, Tier { discount, ..tier });
        }
        let mut corner = ui.new_child(UiBuilder::new().max_rect(remove).id_salt(("tier", index)));
        let name = text.with("tier-remove", &[("number", &number)]);
        if icon_button(&mut corner, Icon::Close, &name, 20.0, true).on_hover_text(&name).clicked() {
            let mut rest = self.scenario().outsourcing.tiers.clone();
            rest.remove(index);
            self.set(ID, Value::Tiers(rest), false);
        }
    }

    /// A number of a tier; what was typed, if that is one.
    fn tier_number_ui(
        &mut self,
        ui: &mut Ui,
        salt: (usize, &str),
        name: &str,
        (value, unit): (f64, &str),
        rect: Rect,
    ) -> Option<f64> {
        let text = self.text();
        let entry = Entry {
            name,
            shown: text.value(value, unit),
            digits: text.value_digits(value, unit),
            font: fonts::strong(12.5),
            color: self.palette().text,
            align: Align::RIGHT,
            border: false,
        };
        let typed = entry.show(ui, Id::unique((ID, salt)), rect, self.state).text?;
        let read = text.parse_value(&typed, unit);
        if read.is_none() {
            self.refuse(ID, text.refused_value(&typed, unit));
        }
        read
    }

    fn set_tier(&mut self, index: usize, tier: Tier) {
        let mut tiers = self.scenario().outsourcing.tiers.clone();
        if let Some(place) = tiers.get_mut(index) {
            *place = tier;
        }
        self.set(ID, Value::Tiers(tiers), false);
    }
}
