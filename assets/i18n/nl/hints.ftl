### Hints: cijfers die er verkeerd uitzien. De zin, en in .do wat u eraan doet.

hints-team_today = U hebt { $told } fte aan medewerkers; het plan betaalt { $planned } fte. Het verschil is ongeveer { $euros } per jaar aan loon van medewerkers alleen.
    .people = U hebt { $told } medewerkers ({ $told_fte } fte); het plan betaalt er { $planned } ({ $planned_fte } fte). Het verschil is ongeveer { $euros } per jaar aan loon van medewerkers alleen.
    .fewer = U hebt { $told } fte aan medewerkers; het plan betaalt maar { $planned } fte. Als ze allemaal blijven, kost zelf doen ongeveer { $euros } per jaar meer aan loon van medewerkers alleen.
    .fewer_people = U hebt { $told } medewerkers ({ $told_fte } fte); het plan betaalt er maar { $planned } ({ $planned_fte } fte). Als ze allemaal blijven, kost zelf doen ongeveer { $euros } per jaar meer aan loon van medewerkers alleen.
    .counted = U telt { $told } fte aan medewerkers mee; het werk vraagt { $planned } fte. Wat er meer is, kost alleen al aan loon ongeveer { $euros } per jaar.
    .do = Controleer volume, afhandeltijden, shrinkage op de werkvloer, serviceniveau en openingstijden, en of dezelfde mensen meer talen bedienen of ook ander werk doen. Hoeveel u er hebt staat in de bron van deze invoer: wijzig het daar.
hints-minimum_wage = { $input } komt neer op { $hourly } per uur; het wettelijk minimum is { $minimum } sinds { $since }, vanaf 21 jaar.
    .do = Verhoog het tot het minimum, of noteer hier waarom minder mag.
hints-occupancy = Medewerkers zijn volgens het plan tot { $value } van de tijd bezet. Boven 90 % raken mensen opgebrand en vertrekken ze.
    .do = Plan op hoogstens 85 tot 88 %: gesprekken, chats en even ademhalen ertussen.
hints-busy = Gemiddeld zijn medewerkers { $value } van hun werktijd bezet. Boven 85 % blijft er geen lucht over voor iets anders.
    .do = Verlaag de hoogste bezettingsgraad, bij directe contacten of bij uitgesteld werk, of reken met meer roosterverlies.
hints-strict_service = { $channel } belooft { $level } binnen { $within }; weinig afdelingen halen dat. Het kost { $more } fte aan medewerkers meer dan 80 % binnen 20 seconden.
    .together = { $channel } belooft { $level } binnen { $within }; weinig afdelingen halen dat. Alleen teruggebracht naar 80 % binnen 20 seconden scheelt het { $more } fte aan medewerkers; alle { $count } strenge beloften samen schelen { $together } fte.
    .do = Beloof wat klanten merken. Voor de telefoon is 80 % binnen 20 seconden gebruikelijk.
hints-alone = U bent { $hours } uur per week open, en { $share } van die tijd zit er één medewerker alleen. Zo kost een contact { $own } als u het zelf doet; met gedeelde medewerkers { $shared }.
    .languages = U bent { $hours } uur per week open, en in { $share } van de uren waarin een taal bezet is, is dat door maar één medewerker. Zo kost een contact { $own } als u het zelf doet; met gedeelde medewerkers { $shared }.
    .do = Daarvoor bestaan gedeelde medewerkers: bekijk de blended en hybride vormen, of kortere tijden voor wat geen haast heeft.
hints-empty_hours = Tijdens { $hours } open uren per week komt er niets binnen, terwijl er per taal minstens { $agents } aanwezig moet zijn.
    .do = Sluit op die uren, of geef ze een gewicht bij de uren of dagen.
hints-shares = De aandelen van { $input } zijn samen { $sum } en geen 100 %. Zo telt { $name }, opgegeven als { $shown }, als { $counted }.
    .do = Laat ze optellen tot 100 %: dan leest u wat er wordt gerekend.
hints-handling = Een contact via { $channel } duurt { $seconds }, inclusief complexiteit; gebruikelijk is { $low } tot { $high }.
    .do = Controleer de eenheid (seconden), of de nawerktijd erin zit, en of de complexiteit niet dubbel telt.
hints-no_absence = { $value } verzuim haalt niemand; het landelijk gemiddelde ligt boven 5 %.
    .do = Neem uw eigen cijfer van het afgelopen jaar; klantcontactcentra zitten boven het gemiddelde.
hints-no_turnover = Bij een verloop van { $value } vertrekt er vrijwel nooit iemand. Werven, opleiden en inwerken kosten dan bijna niets.
    .do = Neem uw eigen cijfer van het afgelopen jaar; 18 tot 50 % is gebruikelijk.
hints-slow_start = Nieuwe medewerkers zijn na { $ready } weken op snelheid en blijven gemiddeld { $stay } weken: meer dan de helft van hun tijd zijn ze aan het leren.
    .do = Controleer verloop, opleidingsuren en leercurve; een ervan is waarschijnlijk te hoog.
hints-agency = { $share } van de betaalde uren komt van een uitzendbureau: zoveel als u toestaat.
    .do = Het plan zou meer nemen als het mocht: uitzendkrachten zijn hier goedkoper dan eigen mensen. Controleer het uitzendtarief en deze grens.
hints-peak = In { $month } zijn jaaruren niet genoeg: er komt { $fte } fte aan uitzendkrachten bovenop een team van { $team } fte.
    .do = Verruim de bandbreedte, spreid de piek, of bekijk een hybride vorm die in het hoogseizoen dedicated is.
hints-perfect_supplier = De leverancier zou vanaf de eerste dag { $quicker } sneller werken dan u, en met { $fewer } minder contacten.
    .do = Houd ze gelijk tot een proef het laat zien, of noteer de proef als bron.
hints-minimum_invoice = De minimumfactuur kost { $added } per jaar extra, { $part } van wat u voor de dienst betaalt: u betaalt voor contacten die u niet hebt.
    .do = Onderhandel over een lager minimum, of over een minimum per jaar in plaats van per maand.
hints-rate = { $input } is { $rate }; in de markt is dat { $low } tot { $high }.
    .do = Vraag wat erin zit en wat niet, en noteer de offerte als bron.
hints-minute_price = Een contact kost bij dit tarief { $price } per minuut die het duurt (gemiddeld { $minutes }); op de markt kost een afgehandelde minuut { $low } tot { $high }.
    .do = Controleer afhandeltijden, gesprekken tegelijk en de complexiteit waarvoor de offerte gemaakt is, en of het tarief voor dit soort contacten geldt.
hints-below_wage = Alles bij elkaar kost een afhandeluur zo { $hourly }; alleen al het wettelijk minimumloon is { $minimum }. Dat houdt niemand vol.
    .do = Controleer tarief, aantal contacten en afhandeltijden: een ervan staat in een andere eenheid dan het lijkt.
hints-cheap_agency = Het uitzendbureau vraagt { $rate } voor een uur, en een uur van uw eigen medewerkers kost { $own }. Dus vervangt het plan er zo veel als het mag.
    .do = Controleer het uitzendtarief: sinds 2026 zitten gelijke beloning en pensioen erin. Een lager tarief dekt zelden opleiding en inwerken.
hints-nothing_stranded = Er is nu een team, en als het weggaat blijft er niets van huisvesting en overhead achter.
    .do = Huurcontracten, HR en financiën volgen traag. De helft van de overhead is een voorzichtig begin; uw huurcontract zegt welke huisvesting blijft.
hints-small_languages = { $share } van de contacten, in het { $language }, heeft eigen medewerkers: dat voegt { $added } toe aan de kosten van zelf doen. Spreken de mensen die { $largest } spreken het ook?
    .several = { $share } van de contacten, in { $count } talen, heeft eigen medewerkers: dat voegt { $added } toe aan de kosten van zelf doen. Spreken de mensen die { $largest } spreken ze ook?
    .do = Geef talen die dezelfde mensen spreken hetzelfde team, of kijk voor de kleine naar een leverancier.
hints-concurrency = { $channel }: { $count } gesprekken tegelijk is meer dan iemand volgt; klanten wachten dan op elk antwoord.
    .do = Twee of drie is gebruikelijk. Afhandeltijden horen bij het aantal dat uw mensen echt tegelijk voeren.
hints-transfer = Er werkt nu een team van { $heads } mensen, en de medewerkers van de leverancier zouden alleen dat werk doen. Volgens de wet kan het personeel met het werk meegaan, met behoud van voorwaarden.
    .assumed = Het personeel van { $heads } mensen gaat volgens deze invoer met behoud van voorwaarden naar de leverancier, zodat er geen ontslagvergoeding is.
    .do = Laat een jurist nagaan of dit een overgang van onderneming is, en noteer het antwoord als bron van deze invoer.

## Rond de lijst

hints-count = { $n ->
    [one] { $count } hint
   *[other] { $count } hints
}
hints-title = Cijfers die er verkeerd uitzien
hints-none = Geen hints: niets ziet er verkeerd uit.
    .of = { $name }: geen hints, niets ziet er verkeerd uit.
hints-found = { $n ->
    [one] { $name }: { $count } cijfer ziet er verkeerd uit.
   *[other] { $name }: { $count } cijfers zien er verkeerd uit.
}
hints-show = Toon { $input }
    .button = Toon invoer
hints-set = Zet op { $value }
    .two = Zet op { $first } en { $second }
    .shares = Zet samen op 100 %
    .many = { $n ->
        [one] Wijzig { $count } invoerwaarde
       *[other] Wijzig { $count } invoerwaarden
    }
hints-put_away = Wegleggen
    .name = Leg de hint over { $input } weg
    .about = Tot het scenario wordt gesloten
hints-away = { $n ->
    [one] { $count } hint is weggelegd.
   *[other] { $count } hints zijn weggelegd.
}
    .back = Weer tonen
hints-mark = Hint over { $input }
