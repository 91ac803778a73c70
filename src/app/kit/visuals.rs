//! How egui's own widgets look: the palette, the fonts and the spacing put into its style.

use eframe::egui::style::{HandleShape, ScrollStyle, Selection, WidgetVisuals, Widgets};
use eframe::egui::{Color32, Context, CornerRadius, Margin, Shadow, Stroke, Style, TextStyle, Theme, Visuals, vec2};

use super::fonts;
use super::theme::Palette;

/// Gives a context the program's fonts and both themes.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts::definitions());
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| apply(style, theme));
    }
}

fn apply(style: &mut Style, theme: Theme) {
    style.text_styles = [
        (TextStyle::Small, fonts::regular(11.5)),
        (TextStyle::Body, fonts::regular(13.0)),
        (TextStyle::Button, fonts::regular(13.0)),
        (TextStyle::Monospace, fonts::regular(13.0)),
        (TextStyle::Heading, fonts::strong(22.0)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 4.0);
    spacing.button_padding = vec2(8.0, 3.0);
    spacing.interact_size = vec2(28.0, 22.0);
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(16);
    spacing.tooltip_width = 380.0;
    spacing.combo_width = 80.0;
    spacing.scroll = ScrollStyle { bar_width: 8.0, ..ScrollStyle::floating() };
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.35;
    style.animation_time = 0.1;
    style.visuals = visuals(theme);
}

fn visuals(theme: Theme) -> Visuals {
    let palette = Palette::of_theme(theme);
    let mut base = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    // To blink is to draw the whole window twice a second, for as long as a field has the keyboard.
    base.text_cursor.blink = false;
    let shadow = Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: Color32::from_black_alpha(if base.dark_mode { 110 } else { 36 }),
    };
    let accent = palette.accent;
    Visuals {
        weak_text_color: Some(palette.weak_text),
        // What cannot be used now is still there to read, at 4.5:1.
        disabled_alpha: 0.7,
        widgets: widgets(palette),
        selection: Selection {
            bg_fill: accent.gamma_multiply(if base.dark_mode { 0.40 } else { 0.22 }),
            stroke: Stroke::new(1.0, palette.text),
        },
        hyperlink_color: accent,
        faint_bg_color: palette.soft,
        extreme_bg_color: palette.card,
        text_edit_bg_color: Some(palette.card),
        code_bg_color: palette.soft,
        warn_fg_color: palette.warning,
        error_fg_color: palette.error,
        window_corner_radius: CornerRadius::same(10),
        window_shadow: shadow,
        window_fill: palette.card,
        window_stroke: Stroke::new(1.0, palette.line),
        menu_corner_radius: CornerRadius::same(8),
        panel_fill: palette.background,
        popup_shadow: shadow,
        handle_shape: HandleShape::Circle,
        ..base
    }
}

fn widgets(palette: &Palette) -> Widgets {
    let state = |fill: Color32, border: Color32, text: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, border),
        corner_radius: CornerRadius::same(6),
        fg_stroke: Stroke::new(1.0, text),
        expansion: 0.0,
    };
    Widgets {
        noninteractive: state(palette.card, palette.line, palette.text),
        inactive: state(palette.soft, palette.line, palette.text),
        hovered: state(palette.line, palette.border, palette.text),
        active: state(palette.line, palette.accent, palette.text),
        open: state(palette.soft, palette.border, palette.text),
    }
}
