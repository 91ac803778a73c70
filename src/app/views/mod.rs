//! The right side of the window: verdict, cards and tabs.
