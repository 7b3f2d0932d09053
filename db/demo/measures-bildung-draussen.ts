import type { MeasureStory } from './story.ts'

/** Learning outside school: youth clubs, and the two sheets on digital skills that became one. */
export const measuresBildungDraussen: MeasureStory[] = [
  {
    key: 'm-digital-sprechstunde',
    number: 'B-07',
    title: { de: 'Digitale Sprechstunde für Ältere', en: 'Digital help hours for older people' },
    description: {
      de: 'Dieses Blatt ist in B-15 aufgegangen. In den Büchereien halfen Freiwillige älteren Menschen mit Telefon und Formularen. Die Sprechstunde war beliebt, aber es kamen bald auch Jüngere: Eltern mit dem Schulportal, Geflüchtete mit der Wohnungsbörse. Gleichzeitig suchte das Medientraining für Familien dieselben Freiwilligen. Beide Teams wollten nicht länger um dieselben Leute und dieselben Räume bitten. Seit Januar 2025 gibt es ein Programm für alle Altersgruppen.',
      en: 'This sheet has been merged into B-15. In the libraries volunteers helped older people with phones and forms. The help hours were popular, but soon younger people came too: parents with the school portal, refugees with the housing exchange. At the same time the media training for families was looking for the same volunteers. Both teams no longer wanted to ask for the same people and the same rooms. Since January 2025 there has been one programme for all ages.',
    },
    kind: 'own_means',
    goals: ['B7'],
    targetGroups: ['Ältere Menschen und ihre Angehörigen'],
    lead: 'kultur',
    units: [{ unit: 'vhs', role: 'contributor' }],
    contact: 'Büchereien, Telefon 0555 0123-318, digital@example.org',
    districts: ['Altstadt', 'Südstadt'],
    priority: 'A',
    startsOn: '2022-10-01',
    endsOn: '2024-12-31',
    budget: [
      { year: 2023, source: 'Eigenmittel Fachbereich Kultur und Sport', planned: 6000, spent: 5800 },
      { year: 2024, source: 'Eigenmittel Fachbereich Kultur und Sport', planned: 6000, spent: 6300 },
    ],
    milestones: [{ title: 'Sprechstunde in zwei Büchereien', due: '2023-01-31', doneOn: '2023-01-17' }],
    statuses: [
      { status: 'started', asOf: '2023-01-31', reason: 'Läuft in zwei Büchereien, dienstags und donnerstags.' },
      {
        status: 'realigned',
        asOf: '2024-12-31',
        reason: 'Mit B-08 zusammengelegt. Das Alter war die falsche Grenze; alle hatten dieselben Fragen.',
      },
    ],
  },
  {
    key: 'm-medientraining',
    number: 'B-08',
    title: { de: 'Medientraining für Familien', en: 'Media training for families' },
    description: {
      de: 'Dieses Blatt ist in B-15 aufgegangen. An Familiensamstagen lernten Eltern und Kinder gemeinsam, Nachrichten zu prüfen, Bilder zu hinterfragen und sich im Netz zu schützen. Die Samstage waren gut besucht, solange sie in der Schule des Kindes stattfanden. An anderen Orten kam kaum jemand. Das neue Programm geht deshalb dorthin, wo die Menschen schon sind, und teilt sich Räume, Material und Freiwillige mit der digitalen Sprechstunde.',
      en: 'This sheet has been merged into B-15. On family Saturdays parents and children learned together to check news, to question pictures and to protect themselves online. The Saturdays were well attended as long as they took place in the child’s own school. Hardly anyone came to other places. The new programme therefore goes where people already are, and shares rooms, material and volunteers with the digital help hours.',
    },
    kind: 'own_means',
    goals: ['B7'],
    targetGroups: ['Familien'],
    lead: 'vhs',
    units: [{ unit: 'schule', role: 'contributor' }],
    contact: 'Junge Volkshochschule, Telefon 0555 0123-255, digital@example.org',
    priority: 'B',
    startsOn: '2022-10-01',
    endsOn: '2024-12-31',
    budget: [
      { year: 2023, source: 'Haushalt der Stadt', planned: 18000, spent: 12900 },
      { year: 2024, source: 'Haushalt der Stadt', planned: 18000, spent: 9700 },
    ],
    milestones: [{ title: 'Zehn Familiensamstage', due: '2024-06-30', doneOn: '2024-09-21' }],
    statuses: [
      { status: 'started', asOf: '2023-03-31', reason: 'Der erste Samstag war voll.' },
      {
        status: 'started',
        assessment: 'at_risk',
        asOf: '2024-03-31',
        reason:
          'Im Kulturzentrum blieben die Stühle leer, in der Schule waren es vorher dreißig Familien. Der Ort macht es aus.',
      },
      {
        status: 'realigned',
        asOf: '2024-12-31',
        reason: 'Mit B-07 zusammengelegt, damit es an allen Orten Helfende gibt.',
      },
    ],
  },
  {
    key: 'm-jugendarbeit',
    number: 'B-10',
    title: { de: 'Jugendtreffs schauen genauer hin', en: 'Youth clubs take a closer look' },
    description: {
      de: 'In Jugendtreffs, Büchereien und Ferienprogrammen lernen junge Menschen viel, ohne dass es Unterricht heißt. Teams dieser Orte prüfen mit Fachleuten von außen, welche Bilder und Regeln jemanden kränken oder fernhalten. Junge Menschen aus der Einrichtung sitzen dabei und werden dafür bezahlt. Am Ende steht eine Erklärung mit Datum, was sich ändert. Nach einem Jahr kommt ein anderes Team zu Besuch und sieht nach.',
      en: 'In youth clubs, libraries and holiday programmes young people learn a lot without its being called lessons. Together with experts from outside, the teams of these places examine which images and rules hurt someone or keep them away. Young people from the place take part and are paid for it. At the end there is a dated declaration of what will change. After a year another team comes to visit and has a look.',
    },
    kind: 'own_means',
    goals: ['B6'],
    targetGroups: ['Fachkräfte in Bildung und Jugendarbeit', 'Junge Menschen'],
    lead: 'bildung',
    units: [
      { unit: 'demokratie', role: 'contributor' },
      { unit: 'jugend', role: 'partner' },
    ],
    contact: 'Jugendarbeit, Telefon 0555 0123-236, jugendarbeit@example.org',
    priority: 'B',
    startsOn: '2024-09-01',
    endsOn: '2027-06-30',
    budget: [
      { year: 2024, source: 'Haushalt der Stadt', planned: 9000, spent: 3100 },
      { year: 2025, source: 'Haushalt der Stadt', planned: 18000, spent: 15700 },
      { year: 2026, source: 'Haushalt der Stadt', planned: 18000 },
      { year: 2027, source: 'Haushalt der Stadt', planned: 9000 },
    ],
    milestones: [
      { title: 'Vier Teams haben angefangen', due: '2024-12-31', doneOn: '2025-02-11' },
      { title: 'Acht Erklärungen sind veröffentlicht', due: '2026-06-30' },
      { title: 'Gegenbesuche abgeschlossen', due: '2027-06-30' },
    ],
    figures: [
      {
        label: 'Einrichtungen mit Erklärung und Gegenbesuch',
        unit: 'Einrichtungen',
        asOf: '2026-09-30',
        target: 12,
        value: 5,
        source: 'Jugendarbeit, veröffentlichte Erklärungen',
      },
    ],
    obstacles: 'In zwei Treffs waren Stellen monatelang unbesetzt.',
    outlook: 'Die Büchereien haben zugesagt, bis Sommer 2027 alle mitzumachen.',
    statuses: [
      { status: 'started', asOf: '2025-02-28', reason: 'Vier Teams sind dabei, etwas später als gedacht.' },
      {
        status: 'started',
        assessment: 'at_risk',
        asOf: '2026-09-30',
        reason:
          'Fünf statt acht Erklärungen. Die Jugendlichen fanden den Bogen zu lang; wir kürzen ihn mit ihnen auf zwei Seiten.',
      },
    ],
  },
  {
    key: 'm-digital-sicher',
    number: 'B-15',
    title: { de: 'Digital sicher: ein Programm für alle', en: 'Digitally confident: one programme for all' },
    description: {
      de: 'Ein gemeinsames Programm für jedes Alter: Sprechstunden in Büchereien, kurze Lernrunden in Schulen, Deutschkursen und Vereinen, dazu ein Wagen mit Geräten zum Üben. Alle Angebote nennen, welche der fünf Bereiche des europäischen Rahmens sie üben und auf welcher Stufe. So weiß man, was danach kommt. Freiwillige lernen zuerst selbst und bekommen eine Bescheinigung. Für Schulen ist das Programm Teil des Unterrichts, außerhalb bleibt es freiwillig.',
      en: 'One joint programme for every age: help hours in libraries, short learning rounds in schools, German courses and associations, plus a van with devices to practise on. All offers state which of the five areas of the European framework they practise and at which level. That way people know what comes next. Volunteers learn first themselves and receive a certificate. For schools the programme is part of lessons, elsewhere it remains voluntary.',
    },
    kind: 'own_means',
    goals: ['B7'],
    targetGroups: ['Alle Einwohner*innen', 'Kinder in Kita und Schule', 'Ältere Menschen und ihre Angehörigen'],
    lead: 'vhs',
    units: [
      { unit: 'kultur', role: 'contributor' },
      { unit: 'schule', role: 'contributor' },
      { unit: 'lernbruecke', role: 'partner' },
    ],
    contact: 'Digitales Lernen, Telefon 0555 0123-255, digital@example.org',
    priority: 'B',
    startsOn: '2025-01-01',
    endsOn: '2027-12-31',
    budget: [
      { year: 2025, source: 'Haushalt der Stadt', planned: 46000, spent: 43500 },
      { year: 2025, source: 'Fördermittel des Landes', planned: 20000, spent: 20000 },
      { year: 2026, source: 'Haushalt der Stadt', planned: 46000 },
      { year: 2026, source: 'Fördermittel des Landes', planned: 20000 },
      { year: 2027, source: 'Haushalt der Stadt', planned: 48000 },
    ],
    milestones: [
      { title: 'Alle Angebote den fünf Bereichen zugeordnet', due: '2025-06-30', doneOn: '2025-06-18' },
      { title: 'Gerätewagen fährt', due: '2025-10-31', doneOn: '2026-02-09' },
      { title: 'Lernrunden an acht Schulen', due: '2027-02-28' },
    ],
    figures: [
      {
        label: 'Lernrunden und Sprechstunden im laufenden Jahr',
        unit: 'Termine',
        asOf: '2026-10-31',
        target: 360,
        value: 322,
        source: 'Volkshochschule und Büchereien, gemeinsamer Kalender',
      },
    ],
    contextIndicators: ['Teilnahme an Kursen der Volkshochschule'],
    obstacles: 'Der Wagen kam vier Monate zu spät.',
    outlook: 'Die Landesmittel enden 2026. Für 2027 ist ein Ersatz beantragt.',
    statuses: [
      {
        status: 'started',
        asOf: '2025-01-31',
        reason: 'Aus B-07 und B-08 entstanden. Ein Kalender, ein Team, eine Nummer.',
      },
      {
        status: 'started',
        assessment: 'on_track',
        asOf: '2026-10-31',
        reason: 'Die Deutschkurse fragen am meisten nach. Damit hatten wir nicht gerechnet.',
      },
    ],
  },
]
