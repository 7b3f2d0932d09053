import type { GoalStory } from './story.ts'

export const goalsBildung: GoalStory[] = [
  {
    key: 'B1',
    slug: 'regelsysteme-der-bildung-oeffnen-sich',
    short: { de: 'Kita und Schule öffnen sich', en: 'Day care and school open up' },
    wording: {
      de: 'Die Regelsysteme der Bildung setzen ihre interkulturelle Öffnung fort.',
      en: 'The mainstream systems of education continue their intercultural opening.',
    },
    description: {
      de: 'Kita, Schule und Volkshochschule prüfen, wen sie noch nicht gut erreichen, und ändern das. Über Lehrpläne und Lehrkräfte entscheidet das Land; dort kann die Stadt nur werben.',
      en: 'Day care, schools and the adult education centre look at whom they do not yet reach well, and change that. Curricula and teachers are decided by the state government; there the city can only make its case.',
    },
    crossReferences: [
      {
        paper: 'Schulentwicklungsplan Musterstadt 2030',
        passage: 'Kapitel 4, Schulen im Stadtteil',
        url: 'https://example.org/strategien/schulentwicklungsplan',
      },
    ],
    from: [
      {
        key: '2008-B2',
        kind: 'continue',
        reason: 'Das Ziel gilt weiter. Neu ist, dass wir die Einrichtungen prüfen und nicht nur die Menschen schulen.',
      },
    ],
  },
  {
    key: 'B2',
    slug: 'antidiskriminierung-in-bildungseinrichtungen',
    short: { de: 'Gegen Diskriminierung in Kita und Schule', en: 'Against discrimination in day care and school' },
    wording: {
      de: 'Antidiskriminierungsarbeit bekommt in Bildungseinrichtungen einen stärkeren Stand.',
      en: 'Anti-discrimination work gains a stronger standing in educational institutions.',
    },
    description: {
      de: 'Wer in Kita, Schule oder Kurs herabgesetzt wird, findet dort jemanden, der zuhört und handelt. Steigt die Zahl der Meldungen, kann das auch ein Zeichen von Vertrauen sein.',
      en: 'Whoever is demeaned in day care, at school or on a course finds someone there who listens and acts. If more cases are brought forward, that can also be a sign of trust.',
    },
  },
  {
    key: 'B3',
    slug: 'sprache-alphabetisierung-mehrsprachigkeit',
    short: { de: 'Sprachen lernen, ein Leben lang', en: 'Languages, all life long' },
    wording: {
      de: 'Sprachbildung, Alphabetisierung und Mehrsprachigkeit fördert die Stadt von Anfang an und die gesamte Bildungsbiografie hindurch.',
      en: 'The city supports language education, literacy and multilingualism from the start and over the whole educational biography.',
    },
    description: {
      de: 'Deutsch lernen, lesen und schreiben lernen, die Sprachen der Familie behalten: Dafür gibt es Angebote von der Krippe bis ins hohe Alter. Jede Sprache zählt.',
      en: 'Learning German, learning to read and write, keeping the languages of the family: there are offers for this from the nursery to old age. Every language counts.',
    },
    from: [
      {
        key: '2008-B1',
        kind: 'merge',
        reason: 'Der Schulstart war zu eng gedacht: Sprache wächst vorher und nachher.',
      },
      {
        key: '2008-B4',
        kind: 'merge',
        reason:
          'Lesen lernen Erwachsene oft zusammen mit Deutsch. Zwei getrennte Ziele haben zwei Anmeldungen bedeutet.',
      },
    ],
  },
  {
    key: 'B4',
    slug: 'unterstuetzung-bei-allen-uebergaengen',
    short: { de: 'Hilfe bei jedem Übergang', en: 'Support at every transition' },
    wording: {
      de: 'Alle, die in Musterstadt leben, finden Unterstützung: bei sämtlichen Übergängen im Bildungssystem und ebenso beim Schritt in die Arbeitswelt.',
      en: 'Everyone who lives in Musterstadt finds support: at all transitions in the education system and likewise when stepping into the world of work.',
    },
    description: {
      de: 'Von der Familie in die Kita, von der Kita in die Schule, von Schule zu Schule, in Ausbildung, Studium und Beruf: An jeder dieser Stellen gehen Kinder und Erwachsene verloren. Dort soll jemand stehen.',
      en: 'From home to day care, from day care to school, from school to school, into training, university and work: at each of these points children and adults get lost. Someone should be standing there.',
    },
    from: [
      {
        key: '2008-B3',
        kind: 'split',
        reason: '2008 ging es nur um den Weg von der Schule in den Beruf. Jetzt zählen alle Übergänge.',
      },
    ],
  },
  {
    key: 'B5',
    slug: 'durchlaessiger-raum-fuer-lebenslanges-lernen',
    short: { de: 'Lebenslang lernen, ohne Sackgassen', en: 'Lifelong learning without dead ends' },
    wording: {
      de: 'Für lebenslanges Lernen schafft die Stadt einen durchlässigen Raum.',
      en: 'For lifelong learning the city creates a permeable space.',
    },
    description: {
      de: 'Man kann jederzeit anfangen, auch ohne Zeugnis. Und nach jedem Kurs ist klar, was als Nächstes möglich ist.',
      en: 'People can start at any time, even without a certificate. And after every course it is clear what is possible next.',
    },
  },
  {
    key: 'B6',
    slug: 'lernen-ausserhalb-der-schule',
    short: { de: 'Lernen außerhalb der Schule, fair für alle', en: 'Learning outside school, fair for all' },
    wording: {
      de: 'Non-formale wie informelle Bildung ist diskriminierungskritisch und zugleich diversitätssensibel aufgestellt.',
      en: 'Non-formal and informal education is set up to be critical of discrimination and at the same time sensitive to diversity.',
    },
    description: {
      de: 'Gemeint ist, was man im Jugendtreff, im Verein, in der Bücherei und voneinander lernt. Wer dort arbeitet, schaut auf die eigenen Bilder im Kopf und darauf, wer fehlt.',
      en: 'This means what people learn in the youth club, in associations, in the library and from one another. Those who work there look at the pictures in their own heads and at who is missing.',
    },
  },
  {
    key: 'B7',
    slug: 'kritische-medienkompetenz',
    short: { de: 'Medien verstehen und prüfen', en: 'Understanding and questioning media' },
    wording: {
      de: 'In der formalen wie in der non-formalen Bildung werden Angebote fest etabliert, die kritische Medienkompetenz und Mediengrundbildung nach dem europäischen Referenzrahmen digitaler Kompetenzen (DigComp) vermitteln.',
      en: 'In formal as well as in non-formal education, offers become firmly established that teach critical media literacy and basic media skills according to the European reference framework for digital competences (DigComp).',
    },
    description: {
      de: 'Eine Nachricht prüfen, ein Formular am Telefon ausfüllen, die eigenen Daten schützen: Das kann man lernen, in der Schule und außerhalb. Ein gemeinsamer Rahmen sagt, was auf welcher Stufe dazugehört.',
      en: 'Checking a news item, filling in a form on the phone, protecting one’s own data: these can be learned, in school and outside it. A common framework says what belongs to which level.',
    },
  },
  {
    key: 'B8',
    slug: 'formen-der-diskriminierung-und-ihre-wechselwirkung',
    short: { de: 'Verstehen, wie Diskriminierungen zusammenwirken', en: 'Understanding how discriminations interact' },
    wording: {
      de: 'Bildungsangebote, formale wie informelle, befassen sich stärker als bisher mit den unterschiedlichen Formen von Diskriminierung und mit deren Wechselwirkung, der Intersektionalität.',
      en: 'Educational offers, formal and informal ones, deal more than before with the different forms of discrimination and with how these interact, which is called intersectionality.',
    },
    description: {
      de: 'Eine Frau mit Behinderung und Fluchtgeschichte erlebt nicht drei Benachteiligungen nebeneinander, sondern eine eigene. Bildung soll das verständlich machen. Für dieses Ziel hat die Stadt noch keine Maßnahme; der Expert*innengruppe liegt ein Vorschlag vor.',
      en: 'A woman with a disability and a history of flight does not experience three disadvantages side by side, but one of its own kind. Education should make this understandable. The city has no measure for this goal yet; a proposal lies with the expert group.',
    },
  },
  {
    key: 'B9',
    slug: 'beratungsstellen-und-schutzraeume',
    short: { de: 'Mehr Beratung und geschützte Räume', en: 'More advice and safe spaces' },
    wording: {
      de: 'Für vulnerable Gruppen baut die Stadt Beratungsstellen und Schutzräume („Safe Spaces“) aus.',
      en: 'For vulnerable groups the city expands advice centres and sheltered places (“safe spaces”).',
    },
    description: {
      de: 'Manche Menschen brauchen einen Ort, an dem sie sich nicht erklären müssen und an dem ihnen nichts passiert. Manche dieser Orte stehen bewusst in keinem Verzeichnis. Wir zählen sie nur für die ganze Stadt.',
      en: 'Some people need a place where they do not have to explain themselves and where nothing happens to them. Some of these places are deliberately in no directory. We count them for the whole city only.',
    },
  },
  {
    key: 'B10',
    slug: 'bildungseinrichtungen-oeffnen-sich-fuer-vereine',
    short: { de: 'Schulen und Kitas lassen Vereine herein', en: 'Schools and day care let associations in' },
    wording: {
      de: 'Bildungseinrichtungen öffnen ihre Häuser für das, was (post-)migrantische Vereine und Organisationen anbieten.',
      en: 'Educational institutions open their doors to what (post-)migrant associations and organisations have to offer.',
    },
    description: {
      de: 'Nachmittags und am Wochenende stehen viele Klassenräume leer. Vereine haben Angebote, aber keine Räume. Das passt zusammen, wenn Schlüssel, Putzplan und Versicherung geklärt sind.',
      en: 'In the afternoon and at weekends many classrooms stand empty. Associations have offers but no rooms. The two fit together once keys, cleaning and insurance are settled.',
    },
  },
  {
    key: 'B11',
    slug: 'vereine-wirken-bei-der-umsetzung-mit',
    short: { de: 'Vereine setzen mit um', en: 'Associations help implement' },
    wording: {
      de: 'Auch (post-)migrantische Vereine und Organisationen erhalten die Möglichkeit, an der Umsetzung von Prozessen mitzuwirken, die gesellschaftlich relevant sind.',
      en: '(Post-)migrant associations and organisations, too, are enabled to take part in the implementation of processes that are relevant to society.',
    },
    description: {
      de: 'Gefragt werden reicht nicht. Vereine sollen selbst mit ausführen, was beschlossen ist: als Partner mit Auftrag, mit Geld und mit dem Recht, Nein zu sagen.',
      en: 'Being asked is not enough. Associations should themselves help carry out what has been decided: as partners with a mandate, with money and with the right to say no.',
    },
    from: [
      {
        key: '2008-K3',
        kind: 'split',
        reason:
          '2008 wurden Vereine gefördert. Jetzt sollen sie an der Umsetzung beteiligt sein; die Förderung der Engagierten steht in S4.',
      },
    ],
  },
  {
    key: 'B12',
    slug: 'ehrenamt-nach-den-interessen-der-generation',
    short: { de: 'Ehrenamt, das zur neuen Generation passt', en: 'Volunteering that fits the new generation' },
    wording: {
      de: 'Ehrenamtliche Angebote richten sich stärker danach, welche Interessen die postmigrantische Generation hat.',
      en: 'Volunteer offers are guided more by the interests that the post-migrant generation has.',
    },
    description: {
      de: 'Wer hier geboren ist, will kein Ehrenamt „für Neue“. Welche Themen ziehen, wissen wir noch nicht. Darum gibt es hier bisher keine Maßnahme: Zuerst fragen wir, ohne Namen und ohne Konto.',
      en: 'Those who were born here do not want volunteering “for newcomers”. We do not know yet which subjects appeal. That is why there is no measure here so far: first we ask, without names and without an account.',
    },
  },
]
