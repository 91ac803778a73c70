### Scenario's naast elkaar: wat verschilt, en wat dat doet.

difference-title = Van { $from } naar { $to }: wat verschilt, en wat dat met de kosten doet
difference-none = Er is geen verschil in de invoer.
difference-input = Invoer
difference-by = Verschil
difference-chosen = Gekozen vorm
difference-range = { $label }, bandbreedte
difference-channel = Kanaal { $name }
difference-language = Taal { $name }
difference-interaction = Samen
difference-about = Een stap is wat het bedrag verandert als alleen die invoer wordt overgenomen en al het andere blijft als in het eerste scenario; wat onder een stap met + staat gaat mee, omdat het alleen een regel zou breken. "Samen" is wat de invoer op elkaar uitwerkt.
difference-left = Niet apart over te nemen, en dus in "Samen": { $inputs }.
difference-step = Stap
difference-change = Verandering
difference-sum = Som tot hier
