//! What is worked out once and shown in many frames.

use std::sync::Arc;

use eframe::egui::{Context, Id};

/// What `work` made of `key`. It is worked out again only when the key is another than at the last call by this name, and
/// is forgotten with the window.
pub fn cached<K, V>(ctx: &Context, name: &'static str, key: K, work: impl FnOnce() -> V) -> Arc<V>
where
    K: PartialEq + Send + Sync + 'static,
    V: Send + Sync + 'static,
{
    type Known<K, V> = Arc<(K, Arc<V>)>;
    let id = Id::unique(("cached", name));
    let known = ctx.data(|data| data.get_temp::<Known<K, V>>(id));
    if let Some(known) = known.filter(|known| known.0 == key) {
        return Arc::clone(&known.1);
    }
    let made = Arc::new(work());
    ctx.data_mut(|data| data.insert_temp::<Known<K, V>>(id, Arc::new((key, Arc::clone(&made)))));
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_is_worked_out_once_and_another_anew() {
        let ctx = Context::default();
        let mut worked = 0;
        for (name, key, made) in
            [("a", 1, 1), ("a", 1, 1), ("a", 2, 2), ("b", 2, 3), ("a", 2, 2), ("b", 2, 3), ("a", 1, 4)]
        {
            let found = cached(&ctx, name, key, || {
                worked += 1;
                worked
            });
            assert_eq!(*found, made, "{name} {key}");
        }
    }
}
