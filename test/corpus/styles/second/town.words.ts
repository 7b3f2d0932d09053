import type { Topic } from '../../words/topic.ts'

/** A town that says "we", in every goal with another verb. */
export const dialog: Topic = {
  key: 'dialog',
  titles: ['Begegnung und Religionen', 'Miteinander der Religionen und Kulturen', 'Begegnung'],
  introduction: [
    'In unserer Stadt gibt es [drei Kirchengemeinden, eine Moschee und einen alevitischen Kulturverein|Christen, Muslime, Jesiden und viele Menschen ohne Bekenntnis].',
    'Das Verhältnis ist [freundlich, aber distanziert|gut, doch man weiß wenig voneinander]. [Begegnung geschieht auf dem Fußballplatz und in der Schule|Feste werden getrennt gefeiert].',
    'Der Runde Tisch der Religionen [ruht seit zwei Jahren|wurde 2019 gegründet] und soll [wieder belebt|gestärkt] werden.',
  ],
  goals: [
    'Wir fördern [Gelegenheiten, bei denen Menschen verschiedener Religionen einander kennenlernen|das Gespräch zwischen den Religionsgemeinschaften]',
    'Wir sorgen dafür, dass [Feste und Feiertage aller Gruppen im Stadtkalender stehen|alle Gemeinden öffentliche Räume nutzen können]',
    'Wir treten [Judenfeindlichkeit und Muslimfeindlichkeit|jeder Abwertung von Gläubigen] gemeinsam entgegen',
    'Wir schaffen [einen Ort der Begegnung im Zentrum|ein Haus, das allen offensteht]',
    'Wir achten darauf, dass [Bestattung, Seelsorge und Ernährung den Bedürfnissen aller gerecht werden|auf dem Friedhof alle ihre Riten pflegen können]',
  ],
  measures: [
    [
      '[Nacht|Woche|Fest] der offenen [Gotteshäuser|Türen] [in {ort}|]',
      'Alle Gemeinden laden [am selben Abend|reihum] ein und [zeigen ihre Räume|erzählen von ihrem Alltag].',
    ],
    [
      'Stadtkalender der [Feste|Religionen und Kulturen]',
      'Der Kalender hängt [in Schulen und Ämtern|in allen Klassen] und nennt [über dreißig|rund vierzig] Feste.',
    ],
    [
      'Gräberfeld [für muslimische Bestattungen|auf dem Waldfriedhof]',
      'Die Friedhofssatzung wird [angepasst|ergänzt]; [Vereine werden beteiligt|ein Waschraum entsteht].',
    ],
    [
      'Begegnungscafé [{ort}|im alten Bahnhof|am Markt]',
      'Kaffee, Spiele und Rat gibt es [zweimal in der Woche|jeden Mittwoch], [ehrenamtlich organisiert|getragen von vier Vereinen].',
    ],
    [
      'Gemeinsames [Fastenbrechen|Adventssingen|Friedensgebet] [auf dem Marktplatz|in {ort}|]',
      'Die Stadt stellt [Bühne und Bänke|Strom und Zelte], die Gemeinden [kochen|gestalten das Programm].',
    ],
    [
      'Runder Tisch der [Religionen|Kulturen]',
      'Er trifft sich [vierteljährlich|dreimal im Jahr] unter Vorsitz [der Bürgermeisterin|des Beirats].',
    ],
    [
      'Kochbuch „[So schmeckt unsere Stadt|Sieben Küchen]“',
      'Familien steuern [Rezepte und Geschichten|ihre Lieblingsgerichte] bei; der Erlös geht an [die Tafel|die Kinderfeuerwehr].',
    ],
  ],
  groups: ['alle Einwohner*innen', 'Gemeinden', 'Schulklassen', 'Vereine'],
  indicators: ['Zahl der Gäste', 'beteiligte Gemeinden'],
  partners: ['Kirchengemeinden', 'Moscheeverein', 'Alevitischer Kulturverein', 'Schulen', 'Stadtmarketing'],
}

export const kita: Topic = {
  key: 'kita',
  titles: ['Kita und Grundschule', 'Kinder von Anfang an', 'Frühe Bildung'],
  introduction: [
    'In unseren [sechs|sieben] Kindertagesstätten [sprechen vier von zehn Kindern|spricht fast die Hälfte der Kinder] zu Hause eine andere Sprache als Deutsch.',
    'Nicht alle Eltern [wissen, wie sie einen Platz bekommen|nutzen den Rechtsanspruch]. [Zum Stichtag fehlten 34 Plätze|Manche Kinder kommen erst mit fünf].',
    'Der Übergang in die Grundschule [gelingt, wo Erzieherinnen und Lehrkräfte sich kennen|ist gut geregelt, aber knapp bemessen].',
  ],
  goals: [
    'Wir wollen, dass jedes Kind [spätestens mit drei Jahren eine Kita besucht|mindestens drei Jahre lang in die Kita geht]',
    'Wir unterstützen Eltern [dabei, ihre Kinder in beiden Sprachen zu fördern|als erste Lehrer ihrer Kinder]',
    'Wir stärken [Fachkräfte im Umgang mit Mehrsprachigkeit|die Sprachbildung in allen Gruppen]',
    'Wir gestalten den Übergang [von der Kita in die Schule ohne Brüche|in die Grundschule gemeinsam mit den Eltern]',
    'Wir bieten [am Nachmittag Hausaufgabenhilfe in jeder Grundschule an|jedem Kind eine verlässliche Betreuung bis 16 Uhr]',
  ],
  measures: [
    [
      '[Rucksack|Griffbereit|Elternstunde] in [der Kita|zwei Kitas] [{ort}|]',
      'Eltern treffen sich [wöchentlich|vierzehntägig] und [spielen in der Familiensprache|erhalten Anregungen für zu Hause].',
    ],
    [
      'Kita-Einstieg [für Familien in der Unterkunft|mit Brückengruppe|in {ort}]',
      'Eine Erzieherin [besucht die Familien|lädt zur Spielstunde ein] und hilft bei der Anmeldung.',
    ],
    [
      'Sprachförderkraft [für alle Kitas|an der Grundschule {ort}]',
      'Die Kraft arbeitet [in den Gruppen|mit kleinen Gruppen] und [berät das Team|tauscht sich mit Eltern aus].',
    ],
    [
      'Lesepaten [in der Grundschule|in der Stadtbücherei|zweisprachig]',
      'Freiwillige lesen [einmal in der Woche|vor dem Unterricht] mit [zwei|einem] Kind.',
    ],
    [
      'Hausaufgabenhilfe [{ort}|im Gemeindehaus|der Schülerinnen und Schüler]',
      'Ältere helfen Jüngeren; [das Taschengeld zahlt der Förderverein|eine Lehrkraft ist dabei].',
    ],
    [
      'Elternabend [mit Dolmetschern|einmal anders|im Wohnzimmer]',
      'Statt Vorträgen gibt es [Gespräche an Tischen|Stationen], [in fünf Sprachen|mit Kinderbetreuung].',
    ],
    [
      'Schultüte [für alle|aus der Nähstube]',
      'Kein Kind soll [mit leeren Händen kommen|am ersten Tag fehlen]; [Frauen nähen|Firmen spenden].',
    ],
  ],
  groups: ['Kinder bis sechs', 'Grundschulkinder', 'Eltern'],
  indicators: ['Betreuungsquote', 'erreichte Familien'],
  partners: ['Kitas', 'Grundschule', 'Förderverein', 'Stadtbücherei', 'Lesepaten e. V.'],
}
