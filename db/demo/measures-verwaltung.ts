import type { MeasureStory } from './story.ts'

/** City hall as a service and as an employer. */
export const measuresVerwaltung: MeasureStory[] = [
  {
    key: 'm-briefe-und-schalter',
    number: 'V-01',
    title: { de: 'Briefe, die man versteht', en: 'Letters people understand' },
    description: {
      de: 'Die hundert häufigsten Briefe der Stadt werden neu geschrieben. Eine Gruppe aus Menschen, die Deutsch lernen, und Menschen, die wenig lesen, prüft jeden Satz. Was sie nicht versteht, bleibt nicht stehen. Auf der Rückseite steht in sechs Sprachen, worum es geht, bis wann man etwas tun muss und wer am Telefon hilft. An fünf Schaltern gibt es Dolmetschen per Video. Beschwerden bekommen eine Nummer und eine Antwort.',
      en: 'The hundred most frequent letters of the city are being rewritten. A group of people who are learning German and people who read little checks every sentence. What they do not understand does not stay. On the back it says in six languages what the letter is about, by when something has to be done and who helps by telephone. At five counters there is interpreting by video. Complaints get a number and an answer.',
    },
    kind: 'own_means',
    goals: ['V1'],
    targetGroups: ['Alle Einwohner*innen', 'Beschäftigte der Stadtverwaltung'],
    lead: 'service',
    leadPost: 'verstaendliche-stadt',
    units: [
      { unit: 'personal', role: 'contributor' },
      { unit: 'lernbruecke', role: 'partner' },
    ],
    contact: 'Team Verständliche Stadt, Telefon 0555 0123-605, briefe@example.org',
    priority: 'B',
    startsOn: '2023-03-01',
    endsOn: '2027-12-31',
    budget: [
      { year: 2023, source: 'Haushalt der Stadt', planned: 30000, spent: 26200 },
      { year: 2024, source: 'Haushalt der Stadt', planned: 48000, spent: 47100 },
      { year: 2025, source: 'Haushalt der Stadt', planned: 52000, spent: 50900 },
      { year: 2026, source: 'Haushalt der Stadt', planned: 52000 },
      { year: 2027, source: 'Haushalt der Stadt', planned: 40000 },
    ],
    milestones: [
      { title: 'Prüfgruppe arbeitet', due: '2023-06-30', doneOn: '2023-06-12' },
      { title: 'Fünfzig Briefe neu', due: '2025-03-31', doneOn: '2025-05-22' },
      { title: 'Hundert Briefe neu', due: '2027-03-31' },
    ],
    figures: [
      {
        label: 'Neu geschriebene und geprüfte Briefe',
        unit: 'Briefe',
        asOf: '2026-10-31',
        target: 100,
        value: 78,
        source: 'Team Verständliche Stadt, Liste der Briefe',
      },
    ],
    contextIndicators: ['Befragung: Vertrauen in die Stadtverwaltung'],
    obstacles: 'Bei Bußgeldern schreibt das Gesetz den Wortlaut vor. Dort ändern wir nur die Rückseite.',
    outlook: 'Die Prüfgruppe wird ab 2027 auch Formulare ansehen.',
    attachments: [
      { title: 'Zehn Regeln für verständliche Briefe', url: 'https://example.org/anlagen/zehn-regeln.pdf' },
    ],
    statuses: [
      {
        status: 'started',
        assessment: 'on_track',
        asOf: '2023-06-30',
        reason: 'Die Prüfgruppe hat im ersten Brief siebzehn Sätze gestrichen.',
      },
      {
        status: 'advanced',
        assessment: 'on_track',
        asOf: '2025-06-30',
        reason: 'Bei den neuen Briefen rufen weniger Leute an, um zu fragen, was gemeint ist.',
      },
      {
        status: 'advanced',
        assessment: 'on_track',
        asOf: '2026-10-31',
        reason: '78 Briefe. Die schwersten kommen zum Schluss.',
      },
    ],
  },
  {
    key: 'm-ausbildung-rathaus',
    number: 'V-02',
    title: { de: 'Deine Ausbildung im Rathaus', en: 'Your training at city hall' },
    description: {
      de: 'Auszubildende der Stadt besuchen alle Schulen und erzählen von ihrem Beruf. Wer sich bewirbt, darf vorher eine Woche zusehen. Der Einstellungstest wurde überprüft: Fragen nach Redensarten und Allgemeinwissen sind weg, geblieben ist, was man im Beruf wirklich braucht. Wer eine weitere Sprache spricht, bekommt dafür Punkte. Nach jeder Runde sieht sich eine Gruppe von innen und außen an, an welcher Stelle wer ausgeschieden ist.',
      en: 'The city’s trainees visit all schools and talk about their occupation. Those who apply may first look on for a week. The selection test has been reviewed: questions on idioms and general knowledge are gone; what remains is what the job really takes. Those who speak a further language get points for it. After every round a group from inside and outside looks at who dropped out at which stage.',
    },
    kind: 'own_means',
    goals: ['V2'],
    targetGroups: ['Junge Menschen', 'Junge Menschen der postmigrantischen Generation'],
    lead: 'personal',
    units: [
      { unit: 'schule', role: 'contributor' },
      { unit: 'jugend', role: 'partner' },
    ],
    contact: 'Ausbildungsteam, Telefon 0555 0123-512, ausbildung-rathaus@example.org',
    priority: 'A',
    startsOn: '2023-09-01',
    endsOn: '2027-12-31',
    budget: [
      { year: 2023, source: 'Eigenmittel Fachbereich Personal', planned: 8000, spent: 5100 },
      { year: 2024, source: 'Eigenmittel Fachbereich Personal', planned: 18000, spent: 17600 },
      { year: 2025, source: 'Eigenmittel Fachbereich Personal', planned: 18000, spent: 18200 },
      { year: 2026, source: 'Eigenmittel Fachbereich Personal', planned: 20000 },
      { year: 2027, source: 'Eigenmittel Fachbereich Personal', planned: 20000 },
    ],
    milestones: [
      { title: 'Neuer Einstellungstest', due: '2024-09-30', doneOn: '2024-11-04' },
      { title: 'Besuch an allen Schulen', due: '2025-07-31', doneOn: '2025-07-10' },
      { title: 'Freiwillige Befragung der Beschäftigten', due: '2026-09-30' },
    ],
    figures: [
      {
        label: 'Bewerbungen auf Ausbildungsplätze 2026',
        unit: 'Bewerbungen',
        asOf: '2026-10-01',
        target: 900,
        value: 968,
        source: 'Bewerbungsportal der Stadt, Zahl der vollständigen Bewerbungen',
      },
    ],
    contextIndicators: ['Freiwillige Befragung der Beschäftigten'],
    obstacles: 'Die Befragung der Beschäftigten wartet auf die Zustimmung des Personalrats.',
    outlook: 'Die Befragung startet im Februar 2027. Veröffentlicht wird nur, was niemanden erkennbar macht.',
    statuses: [
      {
        status: 'started',
        assessment: 'on_track',
        asOf: '2024-01-31',
        reason: 'Die Auszubildenden erzählen besser als jedes Plakat.',
      },
      {
        status: 'advanced',
        assessment: 'on_track',
        asOf: '2025-09-30',
        reason: 'Mit dem neuen Test kommen mehr bis zum Gespräch. Er ist nicht leichter, nur fairer.',
      },
      {
        status: 'advanced',
        assessment: 'at_risk',
        asOf: '2026-10-15',
        reason:
          'Ohne die Befragung wissen wir nicht, ob sich die Belegschaft ändert. Im Dezember gibt es einen Termin mit dem Personalrat.',
      },
    ],
  },
  {
    key: 'm-bewerbung-ohne-namen',
    number: 'V-03',
    title: { de: 'Bewerbung ohne Namen und Foto', en: 'Applying without name and photograph' },
    description: {
      de: 'Drei Ämter haben anderthalb Jahre lang Bewerbungen ohne Namen, Foto, Alter und Geburtsort gelesen. In zwei Ämtern wurden danach mehr verschiedene Menschen eingeladen. Im dritten änderte sich nichts, weil die Arbeitsorte im Lebenslauf genug verrieten. Der Aufwand war groß, denn das Portal konnte die Angaben nicht verbergen, also wurde von Hand geschwärzt. Die Stadt führt das Verfahren deshalb nicht überall ein, übernimmt aber die einheitlichen Fragen im Gespräch.',
      en: 'For eighteen months three offices read applications without name, photograph, age and place of birth. In two offices a greater variety of people were invited afterwards. In the third nothing changed, because the places of work in the CV gave enough away. The effort was great, since the portal could not hide the details and they were blacked out by hand. The city will therefore not introduce the procedure everywhere, but it is taking over the uniform interview questions.',
    },
    kind: 'own_means',
    goals: ['V2'],
    targetGroups: ['Beschäftigte der Stadtverwaltung'],
    lead: 'personal',
    units: [
      { unit: 'integration', role: 'contributor' },
      { unit: 'beratungsnetz', role: 'partner' },
    ],
    contact: 'Personalgewinnung, Telefon 0555 0123-508, personal@example.org',
    priority: 'A',
    startsOn: '2023-06-01',
    endsOn: '2025-02-28',
    budget: [
      { year: 2023, source: 'Eigenmittel Fachbereich Personal', planned: 4000, spent: 3600 },
      { year: 2024, source: 'Eigenmittel Fachbereich Personal', planned: 9000, spent: 12800 },
    ],
    milestones: [
      { title: 'Probe in drei Ämtern', due: '2023-09-30', doneOn: '2023-09-01' },
      { title: 'Auswertung veröffentlicht', due: '2024-12-31', doneOn: '2025-02-20' },
    ],
    figures: [
      {
        label: 'Gelesene Bewerbungen ohne Namen',
        unit: 'Bewerbungen',
        asOf: '2024-12-31',
        value: 412,
        source: 'Personalgewinnung, Auswertung der Probe',
      },
    ],
    outlook: 'Kann das neue Portal die Angaben verbergen, wird 2028 neu entschieden.',
    decisions: [
      {
        kind: 'resolution',
        body: 'Personalausschuss',
        decidedOn: '2025-02-27',
        title: 'Bewerbung ohne Namen: Ergebnis der Probe',
        paperNumber: '0214/2025',
        paperUrl: 'https://example.org/ratsinfo/0214-2025',
        outcome: 'rejected',
        reason: 'Von Hand schwärzen ist auf Dauer nicht zu leisten. Die einheitlichen Fragen bleiben.',
      },
    ],
    statuses: [
      {
        status: 'started',
        assessment: 'on_track',
        asOf: '2023-09-30',
        reason: 'Drei Ämter sind dabei, eines davon skeptisch. Gerade das ist gut.',
      },
      {
        status: 'advanced',
        assessment: 'at_risk',
        asOf: '2024-06-30',
        reason: 'Das Schwärzen kostet je Stelle zwei Tage. Wir bitten den Hersteller des Portals um Hilfe.',
      },
      {
        status: 'discontinued',
        asOf: '2025-02-28',
        reason:
          'Die Probe war ehrlich: teils wirksam, aber so nicht durchzuhalten. Was bleibt, sind gleiche Fragen für alle.',
      },
    ],
  },
]
