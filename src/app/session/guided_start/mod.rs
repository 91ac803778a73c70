//! The guided start as it stands on screen: what is typed and chosen, and the answers that it makes.

mod reading;

pub use reading::{Field, Wrong};

use crate::model::check::check;
use crate::model::comparison::Comparison;
use crate::model::scenario::{Channel, Language, Scenario};
use crate::model::start::{
    Answers, CountedIn, Mix, Per, another_language, mixes, offered_languages, openings, seasons,
};
use crate::report::{reason, start as words};
use crate::text::Text;

/// How far shares may be from 100 % and still count as adding up.
pub const CLOSE: f64 = 5e-4;

/// A channel that is offered.
#[derive(Clone, Debug, PartialEq)]
pub struct ChannelRow {
    /// By its default, with a name in the person's language.
    pub channel: Channel,
    /// Its name in the table of inputs.
    pub key: String,
    pub on: bool,
    /// As typed, percent.
    pub share: String,
    /// As typed, seconds.
    pub seconds: String,
}

/// A language that is offered; the last one has a name of the person's own.
#[derive(Clone, Debug, PartialEq)]
pub struct LanguageRow {
    pub language: Language,
    pub own: bool,
    pub on: bool,
    /// As typed, percent.
    pub share: String,
}

/// Who does the work today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Nobody,
    Team,
    Supplier,
}

impl Who {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Team, Self::Supplier, Self::Nobody];

    /// Its key in the texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Nobody => "start-today-nobody",
            Self::Team => "start-today-team",
            Self::Supplier => "start-today-supplier",
        }
    }
}

/// Everything that is typed and chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct GuidedStart {
    /// As typed.
    pub contacts: String,
    pub per: Per,
    pub channels: Vec<ChannelRow>,
    pub languages: Vec<LanguageRow>,
    /// Whether the same people speak all languages.
    pub same_people: bool,
    /// Which of the [`openings`].
    pub opening: usize,
    /// Which of the [`seasons`].
    pub season: usize,
    pub who: Who,
    /// How many agents there are, as typed; empty where that is not told.
    pub agents: String,
    pub counted: CountedIn,
    /// Whether the team stays as large as it is.
    pub keeps_team: bool,
    /// Whether the first field has had the keyboard.
    pub focused: bool,
    known: Option<Known>,
}

/// Answers, and what follows from them.
#[derive(Clone, Debug, PartialEq)]
struct Known {
    answers: Answers,
    outcome: Outcome,
}

/// The scenario of answers with its comparison, or why there is none.
pub type Outcome = Result<(Scenario, Box<Comparison>), String>;

impl GuidedStart {
    /// What stands there before anybody answers: defaults, with the names of the person's language.
    pub fn new(text: &Text) -> Self {
        let answers = Answers::default();
        let channels = answers.channels.iter().map(|channel| ChannelRow {
            channel: Channel { name: text.well_known(&channel.name), ..channel.clone() },
            key: channel.name.clone(),
            on: true,
            share: text.value_digits(channel.share, "fraction"),
            seconds: text.value_digits(channel.aht_seconds, "s"),
        });
        let spoken = |language: &Language| answers.languages.iter().any(|other| other.name == language.name);
        let languages = offered_languages().into_iter().map(|language| LanguageRow {
            own: false,
            on: spoken(&language),
            share: text.value_digits(language.share, "fraction"),
            language: Language { name: text.well_known(&language.name), ..language },
        });
        let mut languages: Vec<LanguageRow> = languages.collect();
        let language = another_language();
        let share = text.value_digits(language.share, "fraction");
        languages.push(LanguageRow { language, own: true, on: false, share });
        Self {
            contacts: text.value_digits(answers.contacts, "contacts/month"),
            per: answers.per,
            channels: channels.collect(),
            languages,
            same_people: false,
            opening: 0,
            season: 0,
            who: Who::Team,
            agents: String::new(),
            counted: CountedIn::default(),
            keeps_team: false,
            focused: false,
            known: None,
        }
    }

    /// Fills in a usual mix of the channels; handling times stay as they are.
    pub fn mix(&mut self, mix: &Mix, text: &Text) {
        for row in &mut self.channels {
            let share = mix.share(&row.key);
            row.on = share > 0.0;
            if row.on {
                row.share = text.value_digits(share, "fraction");
            }
        }
    }

    /// Which of the [`mixes`] the channels hold.
    pub fn mix_held(&self, text: &Text) -> Option<usize> {
        mixes().iter().position(|mix| {
            self.channels.iter().all(|row| {
                let share = if row.on { text.parse_value(&row.share, "fraction") } else { Some(0.0) };
                share == Some(mix.share(&row.key))
            })
        })
    }

    /// How many languages are spoken.
    pub fn spoken(&self) -> usize {
        self.languages.iter().filter(|row| row.on).count()
    }

    /// Makes room for a language that was just added, or fills that of one just left out: the largest of the others gives or
    /// takes its share. Only where all were 100 % together before; what does not add up stays as it was typed.
    pub fn language_turned(&mut self, place: usize, text: &Text) {
        let share = |row: &LanguageRow| text.parse_value(&row.share, "fraction");
        let Some((on, turned)) = self.languages.get(place).and_then(|row| Some((row.on, share(row)?))) else { return };
        let others = self.languages.iter().enumerate().filter(|(other, row)| row.on && *other != place);
        let Some(mut others) = others.map(|(other, row)| Some((other, share(row)?))).collect::<Option<Vec<_>>>() else {
            return;
        };
        if let ([alone], true) = (&mut others[..], on) {
            // A language that was alone had all contacts, whatever its share says.
            alone.1 = 1.0;
        }
        let before = others.iter().map(|(_, share)| share).sum::<f64>() + if on { 0.0 } else { turned };
        let Some((largest, held)) = others.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)) else { return };
        let left = if on { held - turned } else { held + turned };
        if (before - 1.0).abs() <= CLOSE && left > 0.0 {
            self.languages[largest].share = text.value_digits(left, "fraction");
        }
    }

    /// Works out what follows from the answers, if they changed.
    pub fn look(&mut self, answers: &Answers, text: &Text) -> &Outcome {
        let known = self.known.take().filter(|known| known.answers == *answers);
        let known = known.unwrap_or_else(|| Known { answers: answers.clone(), outcome: outcome(answers, text) });
        &self.known.insert(known).outcome
    }

    /// The scenario of the answers under a name, or none while they make none.
    pub fn scenario(&self, name: &str, text: &Text) -> Option<Scenario> {
        let answers = self.answers(text).ok()?;
        let (_, comparison) = outcome(&answers, text).ok()?;
        Some(words::scenario(&answers, Some(&comparison), name, text))
    }
}

fn outcome(answers: &Answers, text: &Text) -> Outcome {
    let scenario = answers.scenario("", "");
    let comparison = Comparison::of(&scenario).map_err(|error| reason::words(&error, text))?;
    match check(&Scenario { sources: Default::default(), ..scenario.clone() }).first() {
        Some(fault) => Err(crate::document::FileDiagnostic::from(fault.clone()).message(text)),
        None => Ok((scenario, Box::new(comparison))),
    }
}

/// The shapes that the chosen opening hours and season have.
impl GuidedStart {
    /// The weekly opening hours that are chosen.
    pub fn week(&self) -> crate::model::scenario::Week {
        openings().get(self.opening).map(|opening| opening.week.clone()).unwrap_or_default()
    }

    /// The weights of the season that is chosen.
    pub fn months(&self) -> Vec<f64> {
        seasons().get(self.season).map(|season| season.months.clone()).unwrap_or_default()
    }
}
