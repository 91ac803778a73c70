//! The parts of the window that F6 takes the keyboard to: bar, open scenarios, inputs, results, and the sheet beside them.

use eframe::egui::{Context, Id, Rect, Response};

/// A part of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    Bar,
    Desk,
    Inputs,
    Results,
    Explanation,
}

impl Region {
    /// In the order in which the keyboard goes through them.
    const ALL: [Self; 5] = [Self::Bar, Self::Desk, Self::Inputs, Self::Results, Self::Explanation];
}

/// Where the parts are in this frame, and where the keyboard enters each.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Places {
    rects: [Option<Rect>; Region::ALL.len()],
    doors: [Option<Id>; Region::ALL.len()],
    /// Where the keyboard was last in each.
    last: [Option<Id>; Region::ALL.len()],
    /// Where it was last of all, and what gave it up for a command in this frame.
    latest: Option<Id>,
    given_up: Option<Id>,
    /// How many frames until it goes back to where it was before a dialog.
    returning: u8,
}

fn key() -> Id {
    Id::unique("regions of the window")
}

fn places<R>(ctx: &Context, change: impl FnOnce(&mut Places) -> R) -> R {
    ctx.data_mut(|data| change(data.get_temp_mut_or_default(key())))
}

/// Forgets where the parts were: they are drawn anew.
pub fn begin(ctx: &Context) {
    let back_to = places(ctx, |places| {
        places.rects = [None; Region::ALL.len()];
        let is_time = places.returning == 1;
        places.returning = places.returning.saturating_sub(1);
        places.latest.filter(|_| is_time)
    });
    // What the dialog led to may have taken it meanwhile.
    if let Some(id) = back_to.filter(|_| ctx.memory(|memory| memory.focused().is_none())) {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

/// Takes note of where a part is.
pub fn place(ctx: &Context, region: Region, rect: Rect) {
    places(ctx, |places| places.rects[region as usize] = Some(rect));
}

/// Lets the keyboard enter a part here, when it was not there before.
pub fn door(region: Region, response: &Response) {
    places(&response.ctx, |places| places.doors[region as usize] = Some(response.id));
}

/// Lets the control that has the keyboard take in what is being typed: a command is about to be carried out.
pub fn give_up(ctx: &Context) {
    if let Some(focused) = ctx.memory(|memory| memory.focused()) {
        ctx.memory_mut(|memory| memory.surrender_focus(focused));
        places(ctx, |places| places.given_up = Some(focused));
    }
}

/// Takes the keyboard back to where it was before a dialog.
pub fn back(ctx: &Context) {
    // For one more frame nothing behind the dialog may have it.
    places(ctx, |places| places.returning = 2);
    ctx.request_repaint();
}

/// Takes note of where the keyboard is, when all parts are drawn.
pub fn end(ctx: &Context) {
    let focused = ctx.memory(|memory| memory.focused());
    let focused = places(ctx, |places| {
        // Until then the dialog's own control may still be taken for it.
        if places.returning > 0 {
            return None;
        }
        places.latest = focused.or(places.given_up.take());
        places.latest
    });
    let Some(focused) = focused else { return };
    if let Some(region) = region_of(ctx, focused) {
        places(ctx, |places| places.last[region] = Some(focused));
    }
}

/// The part that a control stands in, by its place among all. The sheet may lie over the results.
fn region_of(ctx: &Context, control: Id) -> Option<usize> {
    let at = ctx.read_response(control)?.rect.center();
    let rects = places(ctx, |places| places.rects);
    (0..rects.len()).rev().find(|region| rects[*region].is_some_and(|rect| rect.contains(at)))
}

/// Takes the keyboard so many parts further, to where it was there, or to the door.
pub fn go(ctx: &Context, steps: isize) {
    let Places { rects, doors, last, latest, .. } = places(ctx, |places| *places);
    let now = latest.and_then(|focused| region_of(ctx, focused));
    let count = rects.len() as isize;
    let from = now.map_or(if steps > 0 { -1 } else { count }, |now| now as isize);
    let way = steps.signum();
    let next = (1..=count).map(|step| (from + way * step).rem_euclid(count) as usize);
    let is_there = |id: &Id| ctx.read_response(*id).is_some();
    let target = next.filter(|region| rects[*region].is_some()).find_map(|region| {
        last[region]
            .filter(is_there)
            .filter(|id| region_of(ctx, *id) == Some(region))
            .or(doors[region].filter(is_there))
    });
    if let Some(id) = target {
        ctx.memory_mut(|memory| memory.request_focus(id));
        ctx.request_repaint();
    }
}
