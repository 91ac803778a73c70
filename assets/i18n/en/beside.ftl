### Scenarios beside each other: what differs, and what it does.

difference-title = From { $from } to { $to }: what differs, and what it does to the cost
difference-none = No input differs.
difference-input = Input
difference-by = Difference
difference-chosen = Chosen form
difference-range = { $label }, range
difference-channel = Channel { $name }
difference-language = Language { $name }
difference-interaction = Together
difference-about = A step is what the amount changes by when that input alone is carried over, all else as in the first scenario; inputs under a step with + go with it, since alone they would break a rule. "Together" is what the inputs do to one another.
difference-left = Not carried over alone, and so in "Together": { $inputs }.
difference-step = Step
difference-change = Change
difference-sum = Sum so far
