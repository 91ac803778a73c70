//! The book of the model: the formulas of the plan and the lines of all bills, written once at start.

use std::sync::LazyLock;

use crate::model::bill::Rules;
use crate::model::formula::{Book, Draft};

/// The book and the rules of the bills, which were written together.
struct Written {
    book: Book,
    rules: Rules,
}

impl Written {
    fn of(draft: Draft, rules: Rules) -> Self {
        Self { rules, book: Book::new(draft) }
    }
}

static BOOK: LazyLock<Written> = LazyLock::new(|| {
    let draft = Draft::default();
    let rules = Rules::write(&draft);
    Written::of(draft, rules)
});

fn written() -> &'static Written {
    #[cfg(test)]
    if let Some(another) = ANOTHER.get() {
        return another;
    }
    &BOOK
}

/// The book of the model.
pub fn book() -> &'static Book {
    &written().book
}

/// The lines of each bill, by their places in the book.
pub fn rules() -> &'static Rules {
    &written().rules
}

#[cfg(test)]
thread_local! {
    static ANOTHER: std::cell::Cell<Option<&'static Written>> = const { std::cell::Cell::new(None) };
}

/// Works with another book on this thread: one with lines that no bill has yet.
#[cfg(test)]
pub(in crate::model) fn with_book<T>(draft: Draft, rules: Rules, work: impl FnOnce() -> T) -> T {
    struct Back;
    impl Drop for Back {
        fn drop(&mut self) {
            ANOTHER.set(None);
        }
    }
    ANOTHER.set(Some(Box::leak(Box::new(Written::of(draft, rules)))));
    let _back = Back;
    work()
}
