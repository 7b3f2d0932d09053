import type { Topic } from '../../words/topic.ts'

/** Goals and measures end with what is to be done: infinitives. */
export const fruehe: Topic = {
  key: 'fruehe',
  titles: ['Frühkindliche Bildung und Familie', 'Kinder und Familien', 'Familie, Kita und frühe Förderung'],
  introduction: [
    'Je früher Kinder gefördert werden, desto besser gelingt ihr Bildungsweg. [Von den Drei- bis Sechsjährigen besuchen 91 Prozent eine Kita|Kinder aus zugewanderten Familien besuchen Kitas im Schnitt ein Jahr kürzer].',
    'Die [Kindertageseinrichtungen|Familienzentren] sind [für viele Eltern die erste Institution, zu der sie Vertrauen fassen|Orte der Begegnung für die ganze Familie].',
    'Der Ausbau der Plätze [hält mit der Nachfrage nicht Schritt|kommt voran, doch fehlt Personal]. [Besonders betroffen sind Familien, die im laufenden Jahr zuziehen|Brückenangebote schließen nur einen Teil der Lücke].',
  ],
  goals: [
    'Familien [früh erreichen und über Bildungs- und Betreuungsangebote informieren|in ihrer Erziehungskompetenz stärken]',
    'Allen Kindern [unabhängig von der Herkunft ihrer Eltern|vor dem Schuleintritt] einen [mindestens zweijährigen|verlässlichen] Kitabesuch ermöglichen',
    'Alltagsintegrierte Sprachbildung [in allen Einrichtungen umsetzen|durch zusätzliche Fachkräfte absichern]',
    'Eltern als [Partner in der Bildung ihrer Kinder gewinnen|Expertinnen und Experten für ihre Kinder ernst nehmen]',
    'Pädagogische Fachkräfte [für eine vorurteilsbewusste Erziehung qualifizieren|mit eigener Migrationsgeschichte gewinnen]',
    'Den Übergang [von der Kita in die Grundschule|aus der Familie in die Kita] [gemeinsam gestalten|besser begleiten]',
  ],
  measures: [
    [
      '[Elternbegleiterinnen|Stadtteilmütter|Rucksack-Gruppen] in [{ort}|den Kitas von {ort}|weiteren Familienzentren] einsetzen',
      'Die Frauen [werden sechs Monate lang geschult|treffen sich wöchentlich mit den Eltern] und [besuchen Familien zu Hause|geben Anregungen für den Alltag].',
    ],
    [
      '[Sprach-Kitas fortführen|Sprachförderkräfte für Kitas einstellen|Kita-Brückenprojekt {ort} ausbauen]',
      'Das bisherige Bundesprogramm wird [mit Landesmitteln|aus kommunalen Mitteln] weiterfinanziert.',
    ],
    [
      'Mehrsprachige [Elternbriefe|Kita-Infotage|Erklärfilme zur Kita-Anmeldung] [anbieten|entwickeln]',
      'Die Materialien liegen in [neun|elf] Sprachen vor und werden [über Kinderarztpraxen verteilt|bei der Geburt überreicht].',
    ],
    [
      '[Eltern-Kind-Gruppen|Spielgruppen] [in der Unterkunft {ort}|in {ort}] [einrichten|weiterführen]',
      'Eltern und Kinder bis drei Jahre [lernen Lieder und Spiele kennen|bereiten sich auf die Kita vor].',
    ],
    [
      'Fachkräfte zu [Mehrsprachigkeit|Trauma und Flucht|vorurteilsbewusster Pädagogik] fortbilden',
      'Jährlich werden [vier|sechs] Seminartage angeboten; [ganze Teams können sich anmelden|Freistellung wird gewährt].',
    ],
    [
      '[Familienzentrum {ort}|Familiencafé in {ort}|Familienbüro] [ausbauen|eröffnen|personell verstärken]',
      'Hinzu kommen [Beratung, Sprachkurs und Kinderbetreuung|eine halbe Stelle und ein Gruppenraum].',
    ],
    [
      'Vorlesepat*innen für [Kitas|Kindertagespflege|Kitas in {ort}] gewinnen',
      'Die Freiwilligenagentur [wirbt und schult|koordiniert die Einsätze].',
    ],
    [
      'Das Anmeldeverfahren für Kitaplätze [vereinfachen|mehrsprachig gestalten]',
      'Eltern [werden im Bürgerbüro unterstützt|können sich online in sechs Sprachen anmelden].',
    ],
    [
      '[Quereinstieg|Anerkennungspraktika] für pädagogische Fachkräfte mit ausländischem Abschluss [ermöglichen|fördern]',
      'In Zusammenarbeit mit der Fachschule entstehen [zehn|zwölf] Plätze.',
    ],
  ],
  groups: ['Kinder bis sechs Jahre', 'Eltern', 'pädagogische Fachkräfte', 'Tagespflegepersonen'],
  indicators: ['Betreuungsquote', 'Anteil der Kinder mit Sprachförderbedarf', 'Zahl der erreichten Familien'],
  partners: ['Kita-Träger', 'Familienzentren', 'Frühe Hilfen', 'Grundschulen', 'Familienbildungsstätte'],
}

export const schulzeit: Topic = {
  key: 'schulzeit',
  titles: ['Schule und außerschulische Bildung', 'Schulische Bildung', 'Schule, Übergänge und Bildungserfolg'],
  introduction: [
    'Der Bildungserfolg hängt in Deutschland [noch immer stark von der Herkunft ab|mehr als anderswo vom Elternhaus ab]. [Ausländische Jugendliche verlassen die Schule dreimal so häufig ohne Abschluss|Beim Übergang aufs Gymnasium bestehen deutliche Unterschiede].',
    'Derzeit lernen [420|265|610] Kinder und Jugendliche in [Vorbereitungsklassen|internationalen Klassen]. [Der Wechsel in die Regelklasse gelingt unterschiedlich gut|Die Klassen sind voll].',
    'Schulen arbeiten mit [Trägern der Jugendhilfe, Vereinen und Ehrenamtlichen|vielen außerschulischen Partnern] zusammen.',
  ],
  goals: [
    'Neu zugewanderte Schüler*innen [schnell in das Regelsystem aufnehmen|von Beginn an gut begleiten]',
    'Den Anteil der Jugendlichen [ohne Schulabschluss senken|mit Hochschulreife unter den Zugewanderten erhöhen]',
    'Die Zusammenarbeit von Schule und Eltern [verbessern und Eltern aktiv einbeziehen|in allen Schulformen ausbauen]',
    'Schulen bei [der interkulturellen Schulentwicklung unterstützen|der Förderung von Mehrsprachigkeit stärken]',
    'Außerschulische Lernorte [für alle Kinder zugänglich machen|mit den Schulen vernetzen]',
    'Diskriminierung und Mobbing an Schulen [vorbeugen und entgegentreten|verlässlich erfassen und bearbeiten]',
    'Jugendliche beim Übergang in den Beruf [individuell begleiten|besser beraten]',
  ],
  measures: [
    [
      '[Hausaufgabenhilfe|Lernförderung|Lesepatenschaften|Feriensprachcamps] [in {ort}|an Grundschulen in {ort}|an vier Schulen] [ausbauen|sichern|anbieten]',
      '[Studierende und Ehrenamtliche|Honorarkräfte] unterstützen [bis zu 120|rund 80] Kinder [an drei Nachmittagen|in kleinen Gruppen].',
    ],
    [
      'Seiteneinsteigerberatung [für Eltern und Jugendliche|im Schulamt] [fortführen|ausweiten]',
      'Jede neu zugezogene Familie erhält [innerhalb von vier Wochen|zeitnah] einen Beratungstermin.',
    ],
    [
      '[Elternlots*innen|Mehrsprachige Elternabende|Elterncafés] an [Grundschulen|Gesamtschulen|Schulen in {ort}] [einführen|etablieren]',
      'Eltern erfahren, [wie das Schulsystem aufgebaut ist|wie sie ihre Kinder unterstützen können].',
    ],
    [
      'Herkunftssprachlichen Unterricht [in Arabisch|in Ukrainisch|in Polnisch|in Türkisch] [einrichten|erweitern]',
      'Der Unterricht findet [nachmittags an einem zentralen Standort|ab zwölf Anmeldungen] statt.',
    ],
    [
      '[Schulsozialarbeit|Interkulturelle Schulmediation] an [Berufskollegs|der Schule {ort}|allen Standorten mit internationalen Klassen] [verstärken|verankern]',
      'Vorgesehen [ist eine Stelle je Standort|sind 2,5 Stellen].',
    ],
    [
      'Das Stipendienprogramm „[Talente vor Ort|Aufsteigen]“ [auflegen|fortsetzen]',
      'Gefördert werden [zwanzig|fünfzehn] Jugendliche mit [100 Euro im Monat und einem Bildungspaten|Seminaren, Laptop und Begleitung].',
    ],
    [
      'Weitere Schulen für das Netzwerk „Schule ohne Rassismus“ [gewinnen|begleiten]',
      'Die Schulen erhalten [Projekttage und Fortbildungen|eine Patin aus der Stadtgesellschaft].',
    ],
    [
      'Den Bildungsbericht um ein Kapitel zu [Zuwanderung|Bildungsübergängen] ergänzen',
      'Die Daten werden [mit dem Schulamt abgestimmt|nach Stadtteilen ausgewertet].',
    ],
    [
      'Kooperationen zwischen Schulen und [Sportvereinen|Museen|der Musikschule|Betrieben] [in {ort}|] ausbauen',
      'Gefördert werden [Arbeitsgemeinschaften im Ganztag|gemeinsame Projektwochen].',
    ],
  ],
  groups: ['Schüler*innen', 'Eltern', 'Lehrkräfte', 'Jugendliche ohne Abschluss'],
  indicators: ['Quote der Schulabgänge ohne Abschluss', 'Zahl der begleiteten Kinder', 'Zahl der beteiligten Schulen'],
  partners: ['Staatliches Schulamt', 'Kommunales Integrationszentrum', 'Schulen', 'Hochschule', 'Jugendhilfeträger'],
}
