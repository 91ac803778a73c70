//! Channels and languages: a line each, which opens to its fields; added, removed and renamed.

use eframe::egui::{Align, ComboBox, Id, Label, Rect, RichText, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::context::Inputs;
use super::entry::Entry;
use crate::app::kit::buttons::icon_button;
use crate::app::kit::fonts;
use crate::app::kit::icons::Icon;
use crate::model::parameters::Value;
use crate::model::scenario::{Channel, ChannelKind, Language};

/// Height of an item's line, points.
const LINE: f32 = 26.0;
/// Most items of a list: more would be a mistake, and no department has them.
const MAX_ITEMS: usize = 40;
/// Longest name, characters.
const MAX_NAME: usize = 40;

const CHANNELS: &str = "demand.channels";
const LANGUAGES: &str = "demand.languages";

/// An item of a list, as the list shows it.
struct Item<'a> {
    list: &'static str,
    name: &'a str,
    /// What the closed line says on its right.
    summary: String,
    can_go: bool,
}

/// What became of an item.
enum Asked {
    Nothing,
    Remove,
    Rename(String),
}

impl Inputs<'_> {
    /// The channels.
    pub(super) fn channels_ui(&mut self, ui: &mut Ui) {
        self.heading_ui(ui, CHANNELS);
        let channels = &self.scenario().demand.channels;
        let sum: f64 = channels.iter().map(|channel| channel.share).sum();
        for (index, channel) in channels.iter().enumerate() {
            let share = self.text().percent(if sum > 0.0 { channel.share / sum } else { 0.0 }, 0);
            let summary = format!("{share} \u{b7} {}", self.text().duration(channel.aht_seconds));
            let item = Item { list: CHANNELS, name: &channel.name, summary, can_go: channels.len() > 1 };
            if !self.filter.shows_ranged(&item.id()) {
                continue;
            }
            let open = self.is_open(&item);
            match self.item_ui(ui, &item, open, index) {
                Asked::Nothing => {}
                Asked::Remove => {
                    let rest = channels.iter().filter(|other| other.name != channel.name).cloned().collect();
                    self.set(CHANNELS, Value::Channels(rest), false);
                }
                Asked::Rename(name) => {
                    let mut renamed = channels.clone();
                    if let Some(channel) = renamed.get_mut(index) {
                        channel.name = name;
                    }
                    self.set(CHANNELS, Value::Channels(renamed), false);
                }
            }
            if open {
                self.indented_ui(ui, |it, ui| it.channel_ui(ui, channel, index));
            }
        }
        self.show_refusal_ui(ui, CHANNELS);
        if self.add_button_ui(ui, "channel-add", channels.len()) {
            let name = self.free_name("channel-new", |name| channels.iter().any(|channel| channel.name == name));
            self.state.open_items.insert(format!("{CHANNELS}[{name}]"));
            let mut more = channels.clone();
            // Without a share it changes nothing until it gets one.
            more.push(new_channel(name));
            self.set(CHANNELS, Value::Channels(more), false);
        }
        ui.add_space(6.0);
    }

    fn channel_ui(&mut self, ui: &mut Ui, channel: &Channel, index: usize) {
        let id = |field: &str| format!("{CHANNELS}[{}].{field}", channel.name);
        let kinds = [ChannelKind::Phone, ChannelKind::Messaging, ChannelKind::Deferred];
        let label = self.text().input("demand.channels[].kind");
        let shown = |it: &Self, kind: ChannelKind| it.text().get(&format!("kind-{kind:?}"));
        let mut chosen = channel.kind;
        ui.horizontal(|ui| {
            let label_shown = ui.add(Label::new(&label).sense(Sense::hover()));
            label_shown.on_hover_text(self.text().about_input("demand.channels[].kind"));
            ui.with_layout(eframe::egui::Layout::right_to_left(Align::Center), |ui| {
                let combo = ComboBox::from_id_salt(("kind", &channel.name)).width(130.0);
                let combo = combo.selected_text(shown(self, chosen)).show_ui(ui, |ui| {
                    for kind in kinds {
                        ui.selectable_value(&mut chosen, kind, shown(self, kind));
                    }
                });
                combo.response.accessible_name(format!("{}, {label}", channel.name));
            });
        });
        if chosen != channel.kind {
            let mut channels = self.scenario().demand.channels.clone();
            if let Some(channel) = channels.get_mut(index) {
                channel.kind = chosen;
                if chosen != ChannelKind::Messaging {
                    channel.concurrency = 1.0;
                }
                if !chosen.is_live() {
                    channel.forget_promise();
                }
            }
            self.set(CHANNELS, Value::Channels(channels), false);
        }
        ui.add_space(4.0);
        self.number_ui(ui, &id("share"));
        self.number_ui(ui, &id("aht_seconds"));
        if channel.kind == ChannelKind::Messaging {
            self.number_ui(ui, &id("concurrency"));
        }
        if channel.kind.is_live() {
            self.number_ui(ui, &id("service_level"));
            self.number_ui(ui, &id("answer_within"));
        }
    }

    /// The languages.
    pub(super) fn languages_ui(&mut self, ui: &mut Ui) {
        self.heading_ui(ui, LANGUAGES);
        let languages = &self.scenario().demand.languages;
        let sum: f64 = languages.iter().map(|language| language.share).sum();
        for (index, language) in languages.iter().enumerate() {
            let summary = self.text().percent(if sum > 0.0 { language.share / sum } else { 0.0 }, 0);
            let item = Item { list: LANGUAGES, name: &language.name, summary, can_go: languages.len() > 1 };
            if !self.filter.shows_ranged(&item.id()) {
                continue;
            }
            let open = self.is_open(&item);
            match self.item_ui(ui, &item, open, index) {
                Asked::Nothing => {}
                Asked::Remove => {
                    let rest = languages.iter().filter(|other| other.name != language.name).cloned().collect();
                    self.set(LANGUAGES, Value::Languages(rest), false);
                }
                Asked::Rename(name) => {
                    let mut renamed = languages.clone();
                    if let Some(language) = renamed.get_mut(index) {
                        language.name = name;
                    }
                    self.set(LANGUAGES, Value::Languages(renamed), false);
                }
            }
            if open {
                self.indented_ui(ui, |it, ui| {
                    for field in ["share", "wage_premium", "rate_premium"] {
                        it.number_ui(ui, &format!("{LANGUAGES}[{}].{field}", language.name));
                    }
                });
            }
        }
        self.show_refusal_ui(ui, LANGUAGES);
        if self.add_button_ui(ui, "language-add", languages.len()) {
            let name = self.free_name("language-new", |name| languages.iter().any(|language| language.name == name));
            self.state.open_items.insert(format!("{LANGUAGES}[{name}]"));
            let mut more = languages.clone();
            more.push(Language { name, share: 0.0, wage_premium: 0.0, rate_premium: 0.0 });
            self.set(LANGUAGES, Value::Languages(more), false);
        }
        ui.add_space(6.0);
    }

    fn is_open(&self, item: &Item<'_>) -> bool {
        self.filter.opens(item.list) || self.state.open_items.contains(&item.id())
    }

    /// The line of an item: a chevron, the name that can be typed, the summary, and the way to remove it.
    fn item_ui(&mut self, ui: &mut Ui, item: &Item<'_>, open: bool, index: usize) -> Asked {
        let text = self.text();
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), LINE));
        let mut asked = Asked::Nothing;
        let chevron = Rect::from_min_size(rect.min, vec2(18.0, LINE));
        let toggle = ui.interact(chevron, Id::unique(("item", item.list, index)), Sense::click());
        toggle.widget_info(|| WidgetInfo::labeled(eframe::egui::Role::DisclosureTriangle, true, item.name));
        ui.ctx().accesskit_node_builder(toggle.id, |node| node.set_expanded(open));
        let color =
            if toggle.hovered() || toggle.has_focus() { self.palette().accent } else { self.palette().weak_text };
        let sign = Rect::from_center_size(chevron.center(), vec2(14.0, 14.0));
        Icon::Chevron.paint(ui.painter(), sign, color, if open { 1.0 } else { 0.0 });
        if toggle.clicked() && !self.state.open_items.remove(&item.id()) {
            self.state.open_items.insert(item.id());
        }
        let remove = Rect::from_min_size(pos2(rect.right() - 20.0, rect.top() + 3.0), vec2(20.0, 20.0));
        let mut corner = ui.new_child(UiBuilder::new().max_rect(remove).id_salt(("remove", item.list, index)));
        let name = text.with("item-remove", &[("name", item.name)]);
        if icon_button(&mut corner, Icon::Close, &name, 20.0, item.can_go).on_hover_text(&name).clicked() {
            asked = Asked::Remove;
        }
        let summary = RichText::new(&item.summary).size(12.0).color(self.palette().weak_text);
        let layout = eframe::egui::Layout::right_to_left(Align::Center);
        let room = rect.with_max_x(remove.left() - 4.0).with_min_x(rect.right() - 140.0);
        ui.new_child(UiBuilder::new().max_rect(room).layout(layout)).add(Label::new(summary));
        let field = Rect::from_min_max(pos2(chevron.right(), rect.top() + 2.0), pos2(room.left(), rect.bottom() - 2.0));
        let entry = Entry {
            name: &text.with("item-name", &[("name", item.name)]),
            shown: item.name.to_owned(),
            digits: item.name.to_owned(),
            font: fonts::strong(13.0),
            color: self.palette().text,
            align: Align::LEFT,
            border: false,
        };
        if let Some(typed) = entry.show(ui, Id::unique(("name", item.list, index)), field, self.state).text {
            asked = self.renamed(item, typed.trim());
        }
        asked
    }

    /// A new name, if it may be one.
    fn renamed(&mut self, item: &Item<'_>, name: &str) -> Asked {
        let demand = &self.scenario().demand;
        let taken = demand.channels.iter().any(|other| item.list == CHANNELS && other.name == name)
            || demand.languages.iter().any(|other| item.list == LANGUAGES && other.name == name);
        let key = if name.is_empty() {
            "refused-no_name"
        } else if name.contains([']', '[']) {
            "refused-bracket"
        } else if name.chars().count() > MAX_NAME {
            "refused-long_name"
        } else if taken {
            "refused-name_taken"
        } else {
            if self.state.open_items.remove(&item.id()) {
                self.state.open_items.insert(format!("{}[{name}]", item.list));
            }
            return Asked::Rename(name.to_owned());
        };
        if item.name != name {
            self.refuse(item.list, self.text().with(key, &[("name", name)]));
        }
        Asked::Nothing
    }

    fn add_button_ui(&self, ui: &mut Ui, key: &str, count: usize) -> bool {
        let label = RichText::new(format!("+ {}", self.text().get(key))).size(12.5).color(self.palette().accent);
        let button = eframe::egui::Button::new(label).frame_when_inactive(false);
        ui.add_enabled(count < MAX_ITEMS, button).clicked()
    }

    /// The first of `New channel`, `New channel 2`, ... that is not taken.
    fn free_name(&self, key: &str, taken: impl Fn(&str) -> bool) -> String {
        let base = self.text().get(key);
        let numbered = (2..=MAX_ITEMS + 1).map(|number| format!("{base} {number}"));
        std::iter::once(base.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(base)
    }

    /// Draws fields that belong to the line above.
    pub(super) fn indented_ui(&mut self, ui: &mut Ui, draw: impl FnOnce(&mut Self, &mut Ui)) {
        let line = self.palette().line;
        let inner = eframe::egui::Frame::new()
            .inner_margin(eframe::egui::Margin { left: 14, right: 0, top: 2, bottom: 4 })
            .show(ui, |ui| draw(self, ui));
        let rect = inner.response.rect;
        let stroke = eframe::egui::Stroke::new(1.0, line);
        ui.painter().vline(rect.left() + 7.0, rect.y_range(), stroke);
    }
}

impl Item<'_> {
    fn id(&self) -> String {
        format!("{}[{}]", self.list, self.name)
    }
}

fn new_channel(name: String) -> Channel {
    use crate::model::parameters::default_number;
    Channel {
        name,
        kind: ChannelKind::Deferred,
        share: 0.0,
        aht_seconds: 300.0,
        concurrency: default_number("demand.channels[].concurrency"),
        service_level: default_number("demand.channels[].service_level"),
        answer_within: default_number("demand.channels[].answer_within"),
    }
}
