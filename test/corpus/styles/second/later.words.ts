import type { StatusVocabulary } from '../../plan.ts'

/** Sheets of plans from 2019 on: who, when, how far, for how much. */
export const cityOffices = [
  'Amt für Migration und Vielfalt',
  'Amt für Schule und Sport',
  'Amt für Jugend, Familie und Frauen',
  'Referat Gleichstellung',
  'Sozialreferat',
  'Stadtbibliothek',
  'Personalreferat',
  'Kulturreferat',
  'Fachstelle Demokratie',
  'Amt für Wohnen und Stadterneuerung',
  'Jobcenter Stadt',
  'Eigenbetrieb Gebäude und Technik',
]

export const countyOffices = [
  'Landratsamt, Amt für Migration',
  'Kreissozialamt',
  'Kreisjugendamt',
  'Bildungsregion',
  'Wirtschaftsförderung des Landkreises',
  'Gemeinden',
  'Caritasverband',
  'Diakonieverband',
  'Jobcenter Landkreis',
  'Gesundheitsamt',
  'Nahverkehrsamt',
  'Kreisvolkshochschule',
]

export const shortOffices = [
  'SOZ',
  'JUG',
  'SCH',
  'KUL',
  'PER',
  'WIFÖ',
  'INT',
  'BAU',
  'GES',
  'OB-Büro',
  'VHS',
  'Stadtwerke',
]

export const townOffices = [
  'Integrationsbeauftragte der Stadt',
  'Hauptamt',
  'Ordnungsamt',
  'Freundeskreis Asyl',
  'Familienzentrum',
  'Stadtjugendpflege',
  'Bauamt',
  'TSV 1898 e. V.',
  'Evangelische Kirchengemeinde',
]

export const remarks = [
  'Grundlage ist der [Stadtratsbeschluss|Beschluss des Sozialausschusses] vom [12. Mai 2021|30. September 2020|7. Juli 2022].',
  'Während der Pandemie ruhte das Angebot; [seit 2022|inzwischen] läuft es wieder [im gewohnten Umfang|in vollem Umfang].',
  'Die [Bedarfe|Rückmeldungen] wurden [in zwei Werkstätten|bei den Trägern] erhoben.',
  'Eine [Verstetigung|Übertragung auf weitere Stadtteile] ist [nach 2025|bei guter Nachfrage] vorgesehen.',
  'Die [beteiligten Stellen|Partner] [stimmen sich halbjährlich ab|berichten der Steuerungsgruppe].',
  'Voraussetzung ist, dass [die Landesmittel bewilligt werden|geeignete Räume gefunden werden|die Stelle besetzt werden kann].',
  'Besonders berücksichtigt werden [Menschen mit Behinderung|Alleinerziehende|Personen ohne Schulabschluss].',
  'Das Angebot ist [kostenfrei|gegen einen kleinen Beitrag nutzbar] und [ohne Anmeldung offen|an vier Tagen in der Woche geöffnet].',
]

export const doneStatuses: StatusVocabulary = {
  completed: ['umgesetzt'],
  advanced: ['teilweise umgesetzt'],
  started: ['in Umsetzung'],
  planned: ['in Planung'],
  not_planned_yet: ['nicht begonnen'],
  discontinued: ['nicht umsetzbar'],
}

/** The boxes of a form, in their order. */
export const boxStatuses: StatusVocabulary = {
  planned: ['geplant'],
  started: ['in Umsetzung'],
  completed: ['abgeschlossen'],
  permanent: ['dauerhaft'],
}

export const lightStatuses: StatusVocabulary = {
  completed: ['grün'],
  started: ['gelb'],
  not_planned_yet: ['rot'],
}

export const freeStatuses: StatusVocabulary = {
  planned: ['Start nach Haushaltsbeschluss', 'Konzept in Arbeit, Umsetzung ab [2023|2024]'],
  started: ['läuft seit [2021|2022]', 'angelaufen, [zwei von fünf Gruppen bestehen|Stelle ausgeschrieben]'],
  completed: ['[2021|2022] abgeschlossen', 'umgesetzt, [Evaluation liegt vor|wird weitergeführt]'],
  permanent: ['Daueraufgabe seit 2019', 'fest etabliert'],
  discontinued: ['verworfen, [keine Förderung|kein Bedarf mehr]'],
}

export const shareStatuses: StatusVocabulary = {
  not_planned_yet: ['0 %'],
  started: ['[20|40|50] %'],
  advanced: ['[60|75|90] %'],
  completed: ['100 %'],
}

export const signStatuses: StatusVocabulary = {
  completed: ['+++'],
  advanced: ['++'],
  started: ['+'],
  not_planned_yet: ['o'],
}

export const laterPeriods = [
  '2022–2025',
  '2021 – 2023',
  'ab 2023',
  'seit 2019',
  'bis Ende 2024',
  'laufend',
  '2023 und 2024',
]
export const monthlyPeriods = ['01/2022 – 12/2024', '09/2022 – 08/2023', 'ab 04/2023', 'bis 06/2024', 'unbefristet']
export const plannedPeriods = [
  'kurzfristig (bis 2023)',
  'mittelfristig (bis 2025)',
  'langfristig (ab 2026)',
  'Daueraufgabe',
]
export const startPeriods = ['Januar 2023', '2. Quartal 2022', 'Schuljahr 2022/2023', 'bereits begonnen', 'Herbst 2023']

export const laterCosts = [
  '25.000 Euro jährlich',
  'keine Mehrkosten',
  '60.000 € (Landesprogramm)',
  'Personalmittel: 0,5 VZK',
  'aus dem laufenden Budget',
  '4.500 €',
  'Eigenmittel 10 %, Rest AMIF',
]
export const plainCosts = [
  'vorhandenes Personal',
  'Sachmittel 2.000 €',
  'Förderung durch das Land',
  'Spenden',
  'Haushaltsmittel ab 2023',
]
