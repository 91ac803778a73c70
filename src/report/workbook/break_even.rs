//! The sheet of the break-even: where the answer turns, the totals over the volume as the program finds them, and charts of
//! them that the spreadsheet draws.

use rust_xlsxwriter::{
    Chart, ChartAxisCrossing, ChartFormat, ChartLegendPosition, ChartLine, ChartType, Color, XlsxError,
};

use super::looks::{self, Shown, Tone};
use super::pen::{HEAD, Pen};
use super::places::Sheet;
use super::work::Work;
use crate::model::bill::Sourcing;
use crate::model::break_even::CurvePoint;
use crate::model::scenario::Form;
use crate::report::colours::{self, Colour};
use crate::report::sentence;

/// Rows of the sentences.
const ANSWERS: u32 = 3;
/// First row of the charts, and the rows they take.
const CHARTS: u32 = 15;
const CHART_ROWS: u32 = 21;
/// The heads of the table.
const HEADS: u32 = CHARTS + CHART_ROWS;
const FIRST: u32 = HEADS + 1;
/// Pixels of a chart.
const CHART_SIZE: (u32, u32) = (548, 400);
/// The axis of costs per contact ends where they are so many times those at today's volume: a tiny department's would
/// flatten all others.
const HIGHEST_PER_CONTACT: f64 = 3.0;

pub(super) fn write(work: &Work<'_>, footer: &str) -> Result<Pen, XlsxError> {
    let text = work.text;
    let mut pen = Pen::new(Sheet::BreakEven, &work.places, &Sheet::BreakEven.name(text), footer)?;
    pen.words(1, 0, &text.get("workbook-break_even-about"), &looks::about())?;
    pen.widths(&[22.0])?;
    for column in 1..=10 {
        pen.sheet.set_column_width(column, 13.5)?;
    }
    // On paper the charts say it; the table behind them would take pages.
    pen.sheet.set_print_area(0, 0, HEADS - 1, 10)?;
    pen.sheet.set_row_height(HEADS, HEAD)?;
    write_answers(&mut pen, work)?;
    write_table(&mut pen, work)?;
    let points = &work.known.curves().points;
    if points.len() > 1 {
        let title = |key: &str| text.get(key);
        let per_contact = chart(work, 6, &title("chart-per_contact"), "€", Some(highest_per_contact(work)));
        let per_year = chart(work, 1, &title("chart-per_year"), "€", None);
        pen.sheet.insert_chart(CHARTS, 0, &per_contact)?;
        pen.sheet.insert_chart(CHARTS, 5, &per_year)?;
    }
    Ok(pen)
}

/// A sentence for each form, and which option is the cheapest where.
fn write_answers(pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
    let text = work.text;
    let found = match work.known.break_even {
        None => return Ok(()),
        Some(Ok(found)) => found,
        Some(Err(reason)) => {
            let said = text.with("compare-break_even-none", &[("reason", &reason.to_string())]);
            return pen.words(ANSWERS, 0, &said, &looks::label());
        }
    };
    for (row, form) in (ANSWERS..).zip(Form::ALL) {
        pen.words(row, 0, &text.get(&format!("sourcing-{}.short", form.id())), &looks::label())?;
        pen.words(row, 1, &sentence::turning(found, form, text), &looks::remark())?;
    }
    let first = ANSWERS + Form::ALL.len() as u32 + 1;
    let heads = ["workbook-break_even-cheapest", "break_even-from", "break_even-to"];
    pen.words(first, 0, &text.get(heads[0]), &looks::head())?;
    pen.words(first, 1, &text.get(heads[1]), &looks::number_head())?;
    pen.words(first, 2, &text.get(heads[2]), &looks::number_head())?;
    let look = looks::number(Tone::Found, Shown::Whole);
    // The charts stand below; more ranges than this are a saw-tooth that the chart shows better.
    let room = (CHARTS - first - 2) as usize;
    for (row, range) in (first + 1..).zip(found.cheapest.iter().take(room)) {
        pen.words(row, 0, &text.get(&format!("sourcing-{}.short", range.option.id())), &looks::label())?;
        pen.number(row, 1, range.from as f64, &look)?;
        pen.number(row, 2, range.to as f64, &look)?;
    }
    Ok(())
}

/// Volumes, the five totals as values, and what they come to per contact.
fn write_table(pen: &mut Pen, work: &Work<'_>) -> Result<(), XlsxError> {
    let text = work.text;
    pen.words(HEADS, 0, &text.input("demand.contacts_per_month"), &looks::number_head())?;
    for (column, option) in (1u16..).zip(Sourcing::ALL) {
        let name = text.get(&format!("sourcing-{}.short", option.id()));
        pen.words(HEADS, column, &name, &looks::number_head())?;
        let of_contact = text.with("workbook-break_even-per_contact", &[("option", &name)]);
        pen.words(HEADS, column + 5, &of_contact, &looks::number_head())?;
    }
    let (found, formula) = (looks::number(Tone::Found, Shown::Whole), looks::number(Tone::Formula, Shown::Cents));
    for (row, point) in (FIRST..).zip(&work.known.curves().points) {
        pen.number(row, 0, point.contacts_per_month, &found)?;
        for (column, total) in (1u16..).zip(point.totals) {
            pen.number(row, column, total, &found)?;
            let cell = |column| rust_xlsxwriter::utility::row_col_to_cell(row, column);
            let per_contact = format!("{}/(12*{})", cell(column), cell(0));
            pen.formula(row, column + 5, &per_contact, total / (12.0 * point.contacts_per_month), &formula)?;
        }
    }
    if let Some(reason) = &work.known.curves().ended {
        let end = FIRST + work.known.curves().points.len() as u32;
        pen.words(end, 0, &text.with("chart-ended", &[("reason", &reason.to_string())]), &looks::remark())?;
    }
    Ok(())
}

fn chart(work: &Work<'_>, first_column: u16, title: &str, unit: &str, highest: Option<f64>) -> Chart {
    let points = &work.known.curves().points;
    let last = FIRST + points.len() as u32 - 1;
    let tab = work.places.tab(Sheet::BreakEven);
    let volumes = (tab, FIRST, 0, last, 0);
    let mut chart = Chart::new(ChartType::ScatterStraight);
    for option in Sourcing::ALL {
        let column = first_column + option.index() as u16;
        let mut line = ChartLine::new();
        line.set_color(Color::RGB(Colour::of(option).0)).set_width(1.75);
        let name = work.text.get(&format!("sourcing-{}.short", option.id()));
        let series = chart.add_series();
        series.set_categories(volumes).set_values((tab, FIRST, column, last, column)).set_name(name.as_str());
        series.set_format(ChartFormat::new().set_line(&line));
    }
    let mut grid = ChartLine::new();
    grid.set_color(Color::RGB(colours::LINE.0)).set_width(0.75);
    chart.title().set_name(title);
    chart.legend().set_position(ChartLegendPosition::Bottom);
    let x = chart.x_axis();
    x.set_log_base(10).set_num_format("#,##0").set_name(work.text.input("demand.contacts_per_month").as_str());
    x.set_crossing(ChartAxisCrossing::Min).set_major_gridlines(true).set_major_gridlines_line(&grid);
    if let (Some(CurvePoint { contacts_per_month: low, .. }), Some(CurvePoint { contacts_per_month: high, .. })) =
        (points.first(), points.last())
    {
        x.set_min(low.round()).set_max(high.round());
    }
    let y = chart.y_axis();
    y.set_num_format("#,##0").set_name(unit).set_major_gridlines(true).set_major_gridlines_line(&grid);
    y.set_crossing(ChartAxisCrossing::Min);
    match highest {
        Some(highest) => y.set_min(0).set_max(highest),
        None => y.set_log_base(10),
    };
    chart.set_width(CHART_SIZE.0).set_height(CHART_SIZE.1);
    chart.set_alt_text(title);
    chart
}

/// Where the axis of costs per contact ends: a round number.
fn highest_per_contact(work: &Work<'_>) -> f64 {
    let volume = work.known.comparison.contacts_per_month.max(1.0);
    let points = &work.known.curves().points;
    let distance = |point: &&CurvePoint| (point.contacts_per_month / volume).ln().abs();
    let today = points.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)));
    let dearest =
        today.map_or(1.0, |point| point.totals.iter().copied().fold(0.0, f64::max) / (12.0 * point.contacts_per_month));
    let wanted = (dearest * HIGHEST_PER_CONTACT).max(0.01);
    let power = 10f64.powf(wanted.log10().floor());
    (wanted / power).ceil() * power
}
