import type { MeasureStory } from './story.ts'

/** Against racism and discrimination. */
export const measuresGleichBehandelt: MeasureStory[] = [
  {
    key: 'm-anlaufstelle',
    number: 'D-02',
    title: { de: 'Unabhängige Anlaufstelle Antidiskriminierung', en: 'Independent anti-discrimination contact point' },
    description: {
      de: 'Wer wegen Herkunft, Hautfarbe, Religion, Geschlecht, Alter, Behinderung oder sexueller Identität schlechter behandelt wird, bekommt hier Rat und Begleitung. Die Stelle gehört nicht zum Rathaus, damit sie auch gegen das Rathaus helfen kann. Auf Wunsch bleibt man ohne Namen und kann trotzdem nachfragen. Einmal im Jahr gibt die Anlaufstelle der Stadt Empfehlungen. Die Stadt antwortet auf jede einzelne öffentlich und mit Frist.',
      en: 'Those who are treated worse because of origin, skin colour, religion, gender, age, disability or sexual identity receive advice and support here. The contact point is not part of city hall, so that it can also help against city hall. People may remain nameless if they wish and can still ask back. Once a year the contact point makes recommendations to the city. The city answers every single one publicly and by a set date.',
    },
    kind: 'permanent_task',
    kindHistory: [
      { kind: 'own_means', since: '2022-10-01', reason: 'Zwei Jahre Probe mit anderthalb Stellen.' },
      {
        kind: 'permanent_task',
        since: '2025-01-01',
        reason: 'Vertrauen braucht Dauer. Der Vertrag läuft jetzt fünf Jahre.',
      },
    ],
    goals: ['D2', 'D4'],
    targetGroups: ['Menschen, die Diskriminierung erleben'],
    lead: 'integration',
    leadPost: 'leitung-integration',
    units: [
      { unit: 'demokratie', role: 'contributor' },
      { unit: 'beratungsnetz', role: 'provider' },
    ],
    contact: 'Beratungsnetz Gleich behandelt, Telefon 0555 0123-100, gleichbehandelt@example.org',
    priority: 'B',
    startsOn: '2022-10-01',
    budget: [
      { year: 2023, source: 'Haushalt der Stadt', planned: 130000, spent: 121000 },
      { year: 2024, source: 'Haushalt der Stadt', planned: 135000, spent: 134600 },
      { year: 2025, source: 'Haushalt der Stadt', planned: 240000, spent: 228000 },
      { year: 2026, source: 'Haushalt der Stadt', planned: 250000 },
      { year: 2027, source: 'Haushalt der Stadt', planned: 255000 },
    ],
    milestones: [
      { title: 'Vertrag über fünf Jahre', due: '2024-12-31', doneOn: '2024-12-19' },
      { title: 'Stadt antwortet auf die Empfehlungen 2025', due: '2026-03-31', doneOn: '2026-03-27' },
      { title: 'Außensprechstunde in Grünau', due: '2026-10-31' },
    ],
    figures: [
      {
        label: 'Empfehlungen mit öffentlicher Antwort der Stadt',
        unit: 'Empfehlungen',
        asOf: '2026-03-31',
        target: 14,
        value: 14,
        source: 'Stabsstelle Integration, Liste der Antworten',
      },
      {
        label: 'Besetzte Stellen in der Beratung',
        unit: 'Stellen',
        asOf: '2026-10-01',
        target: 3,
        value: 3,
        source: 'Beratungsnetz Gleich behandelt e. V.',
      },
    ],
    outlook: 'Die Sprechstunde in Grünau beginnt, sobald ein Raum ohne Stufen gefunden ist.',
    decisions: [
      {
        kind: 'resolution',
        body: 'Rat der Stadt',
        decidedOn: '2024-12-12',
        title: 'Dauerhafte Förderung der Anlaufstelle',
        paperNumber: '1190/2024',
        paperUrl: 'https://example.org/ratsinfo/1190-2024',
        outcome: 'adopted',
        reason: 'Eine Stelle, die jedes Jahr um ihr Geld bittet, kann die Stadt nicht frei kritisieren.',
      },
    ],
    statuses: [
      { status: 'started', asOf: '2023-01-31', reason: 'Die Probezeit hat begonnen, das Telefon klingelt.' },
      {
        status: 'permanent',
        assessment: 'on_track',
        asOf: '2025-01-31',
        reason: 'Der Vertrag über fünf Jahre ist unterschrieben.',
      },
      {
        status: 'permanent',
        assessment: 'on_track',
        asOf: '2026-10-01',
        reason:
          'Mehr Menschen melden sich als im Vorjahr. Das kann heißen, dass mehr geschieht, oder dass mehr sich trauen.',
      },
    ],
  },
  {
    key: 'm-beratungsstandards',
    number: 'D-03',
    title: { de: 'Zwölf Standards für gute Beratung', en: 'Twelve standards for good advice' },
    description: {
      de: 'Alle Stellen, die in Musterstadt gegen Diskriminierung beraten, haben sich auf zwölf Standards geeinigt. Dazu gehören: Beratung nur mit Auftrag, Unabhängigkeit, Schweigepflicht, Antwort in fünf Arbeitstagen, Zugang ohne Stufen, jährliche Fortbildung. Jede Stelle sagt offen, welche Standards sie erfüllt und welche noch nicht. Menschen, die selbst beraten worden sind, haben mitgeschrieben und am Ende fünf Sätze gestrichen, die sie nicht verstanden.',
      en: 'All bodies in Musterstadt that advise against discrimination have agreed on twelve standards. They include: advice only on instruction, independence, confidentiality, an answer within five working days, step-free access, yearly training. Every body says openly which standards it meets and which not yet. People who had received advice themselves took part in the writing and, at the end, struck out five sentences that they did not understand.',
    },
    kind: 'own_means',
    goals: ['D4'],
    targetGroups: ['Fachkräfte in Beratung und Gesundheit', 'Menschen, die Diskriminierung erleben'],
    lead: 'demokratie',
    units: [
      { unit: 'beratungsnetz', role: 'partner' },
      { unit: 'schutzraum', role: 'partner' },
    ],
    contact: 'Fachstelle Demokratie, Telefon 0555 0123-112, standards@example.org',
    priority: 'A',
    startsOn: '2023-01-01',
    endsOn: '2025-06-30',
    budget: [
      { year: 2023, source: 'Eigenmittel Stabsstelle Integration', planned: 6000, spent: 4700 },
      { year: 2024, source: 'Eigenmittel Stabsstelle Integration', planned: 6000, spent: 7100 },
      { year: 2025, source: 'Eigenmittel Stabsstelle Integration', planned: 2000, spent: 1500 },
    ],
    milestones: [
      { title: 'Entwurf liegt allen Stellen vor', due: '2023-12-31', doneOn: '2024-01-26' },
      { title: 'Alle Stellen haben unterschrieben', due: '2025-03-31', doneOn: '2025-05-14' },
    ],
    figures: [
      {
        label: 'Beratungsstellen, die unterschrieben haben',
        unit: 'Stellen',
        asOf: '2025-05-14',
        target: 9,
        value: 9,
        source: 'Unterschriftenliste der Fachstelle Demokratie',
      },
    ],
    attachments: [
      { title: 'Zwölf Standards für gute Beratung', url: 'https://example.org/anlagen/zwoelf-standards.pdf' },
    ],
    outlook: '2028 prüfen die Stellen gemeinsam, was sich bewährt hat.',
    decisions: [
      {
        kind: 'noted',
        body: 'Ausschuss für Integration und Teilhabe',
        decidedOn: '2025-06-18',
        title: 'Standards der Antidiskriminierungsberatung',
        paperNumber: '0577/2025',
        paperUrl: 'https://example.org/ratsinfo/0577-2025',
        outcome: 'noted',
        reason: 'Der Ausschuss hat die Standards zur Kenntnis genommen und um einen Bericht in drei Jahren gebeten.',
      },
    ],
    statuses: [
      { status: 'started', asOf: '2023-02-28', reason: 'Erste Runde mit allen neun Stellen.' },
      {
        status: 'advanced',
        assessment: 'on_track',
        asOf: '2024-06-30',
        reason: 'Über elf Punkte besteht Einigkeit. Gestritten wird noch über die Antwortfrist.',
      },
      {
        status: 'completed',
        asOf: '2025-06-30',
        reason: 'Alle neun Stellen haben unterschrieben. Fünf Arbeitstage sind es geworden.',
      },
    ],
  },
  {
    key: 'm-fonds-rassismuskritik',
    number: 'D-06',
    title: { de: 'Fonds für Projekte gegen Rassismus', en: 'Fund for projects against racism' },
    description: {
      de: 'Vereine, Initiativen und Schulklassen können bis zu 8.000 Euro für ein Projekt bekommen, das Rassismus zum Thema macht und etwas verändert: eine Hausordnung, einen Dienstplan, ein Schulbuchregal. Über die Anträge entscheidet eine Jury, in der mehr als die Hälfte selbst Rassismus erlebt hat. Wer zum ersten Mal einen Antrag schreibt, bekommt Hilfe dabei. Nach einem Jahr erzählt jedes Projekt öffentlich, was anders geworden ist und was nicht.',
      en: 'Associations, initiatives and school classes can receive up to 8,000 euros for a project that takes up racism and changes something: house rules, a duty roster, a shelf of schoolbooks. A jury decides on the applications; more than half of its members have experienced racism themselves. Those who write an application for the first time get help. After a year every project tells in public what has changed and what has not.',
    },
    kind: 'open_for_applications',
    goals: ['D2', 'D1'],
    targetGroups: ['Vereine und Organisationen', 'Junge Menschen'],
    lead: 'demokratie',
    units: [{ unit: 'beratungsnetz', role: 'partner' }],
    contact: 'Fachstelle Demokratie, Telefon 0555 0123-113, fonds@example.org',
    priority: 'B',
    startsOn: '2024-01-01',
    endsOn: '2027-12-31',
    budget: [
      { year: 2024, source: 'Haushalt der Stadt', planned: 60000, spent: 44000 },
      { year: 2025, source: 'Haushalt der Stadt', planned: 60000, spent: 59200 },
      { year: 2026, source: 'Haushalt der Stadt', planned: 60000 },
      { year: 2027, source: 'Haushalt der Stadt', planned: 60000 },
    ],
    milestones: [
      { title: 'Jury gewählt', due: '2024-02-28', doneOn: '2024-02-22' },
      { title: 'Erste Projekte erzählen', due: '2025-06-30', doneOn: '2025-06-27' },
      { title: 'Vierte Ausschreibung', due: '2027-02-01' },
    ],
    figures: [
      {
        label: 'Geförderte Projekte seit Beginn',
        unit: 'Projekte',
        asOf: '2026-06-30',
        value: 24,
        source: 'Fachstelle Demokratie, Förderliste',
      },
    ],
    outlook: 'Die Jury wünscht sich ab 2027 auch Förderung über zwei Jahre.',
    calls: [
      {
        title: 'Projekte gegen Rassismus 2026',
        opensOn: '2026-02-01',
        closesOn: '2026-04-15',
        total: 60000,
        url: 'https://example.org/ausschreibungen/fonds-2026',
        awards: [
          {
            recipient: 'Jugend redet mit Musterstadt e. V.',
            amount: 7800,
            decidedOn: '2026-05-28',
            result: 'Jugendliche schreiben mit zwei Verkehrsbetrieben neue Regeln für Kontrollen. Läuft bis März 2027.',
          },
          {
            recipient: 'Forum Vielfalt im Sport Musterstadt',
            amount: 6400,
            decidedOn: '2026-05-28',
            result: 'Schulung für Schiedsrichter*innen. Elf von vierzehn Spielleitungen haben sie schon besucht.',
          },
        ],
      },
    ],
    statuses: [
      {
        status: 'started',
        assessment: 'at_risk',
        asOf: '2024-09-30',
        reason: 'Weniger Anträge als Geld. Vielen war der Antrag zu schwer, jetzt hilft jemand beim Schreiben.',
      },
      {
        status: 'advanced',
        assessment: 'on_track',
        asOf: '2026-06-30',
        reason: 'Die Hälfte der Anträge kommt von Leuten, die noch nie einen gestellt haben.',
      },
    ],
  },
]
