import type { StatusVocabulary } from '../../plan.ts'

/** With the telephone, as a small administration does it. */
export const callableOffices = [
  'Frau Demir (Jugendamt), Tel. 47-123',
  'Herr Lorenzen (Schulamt), Tel. 47-210',
  'Frau Weiß (VHS), Tel. 88-40',
  'Herr Okafor (Integrationsbüro), Tel. 47-305',
  'Frau Sommer (Bauamt), Tel. 47-511',
  'Herr Tran (Bürgeramt), Tel. 47-602',
  'Frau Heinemann (Ordnungsamt), Tel. 47-330',
]

export const pairedOffices = [
  'Jugendamt / Schulverwaltungsamt',
  'Sozialamt und Jobcenter',
  'Volkshochschule',
  'Amt für Stadtplanung / Quartiersmanagement',
  'Kommunales Integrationszentrum',
  'Personal- und Organisationsamt',
  'Wirtschaftsförderung und Kammern',
  'Gesundheitsamt',
  'Bürgeramt, Abteilung Ausländerwesen',
  'Kulturamt / Stadtbücherei',
]

export const codedOffices = [
  'IV-50 Sozialamt',
  'IV-51 Jugendamt',
  'III-40 Schulamt',
  'I-10 Hauptamt',
  'II-32 Ordnungsamt',
  'V-61 Planungsamt',
  'III-43 Musikschule und VHS',
  'OB-3 Stabsstelle Vielfalt',
  'IV-53 Gesundheitsamt',
  'V-80 Wirtschaftsförderung',
]

export const specialistOffices = [
  'Fachdienst Migration',
  'Fachdienst Jugend und Familie',
  'Fachdienst Schule, Kultur und Sport',
  'Fachdienst Bürgerservice',
  'Fachdienst Bauen',
  'Gleichstellungsbeauftragte',
  'Kreisfeuerwehrverband',
  'Samtgemeinden',
  'Jobcenter',
  'Arbeiterwohlfahrt',
]

export const bareNumbers = ['Amt 10', 'Amt 32', 'Amt 40', 'Amt 41', 'Amt 50', 'Amt 51', 'Amt 53', 'Amt 61', 'Amt 80']

export const simpleOffices = [
  'Das Sozial-Amt',
  'Das Jugend-Amt',
  'Die Volks-Hochschule',
  'Das Bürger-Büro',
  'Die Stadt-Bücherei',
  'Der Sport-Verein',
  'Das Job-Center',
]

export const sentenceStatuses: StatusVocabulary = {
  not_planned_yet: ['Die Maßnahme wurde noch nicht begonnen.'],
  planned: ['Die Maßnahme beginnt voraussichtlich [2024|im Herbst 2023|im Frühjahr 2024].'],
  started: ['Die Maßnahme wurde [2019|2021|im Mai 2022] begonnen.', 'Die Maßnahme läuft seit [2020|2021].'],
  completed: ['Die Maßnahme ist seit [2020|2022] abgeschlossen.', 'Die Maßnahme wurde [2021|2022] beendet.'],
  permanent: ['Die Maßnahme wird dauerhaft weitergeführt.'],
  discontinued: ['Die Maßnahme wurde [2020|2021] eingestellt.'],
}

export const englishStatuses: StatusVocabulary = {
  not_planned_yet: ['to do'],
  planned: ['in preparation'],
  started: ['in progress'],
  completed: ['done'],
  permanent: ['ongoing'],
  discontinued: ['cancelled'],
}

export const signalStatuses: StatusVocabulary = {
  completed: ['blau (abgeschlossen)'],
  started: ['grün (im Plan)'],
  advanced: ['gelb (verzögert)'],
  not_planned_yet: ['rot (nicht begonnen)'],
}

export const shortStatuses: StatusVocabulary = {
  completed: ['erl.'],
  started: ['lfd.'],
  planned: ['gepl.'],
  discontinued: ['zurückgest.'],
}

export const stageStatuses: StatusVocabulary = {
  not_planned_yet: ['Stufe 0'],
  planned: ['Stufe 1'],
  started: ['Stufe 2'],
  advanced: ['Stufe 3'],
  completed: ['Stufe 4'],
}

export const triangleStatuses: StatusVocabulary = {
  completed: ['▲'],
  started: ['►'],
  not_planned_yet: ['▼'],
}

/** As headings above the measures. */
export const headedStatuses: StatusVocabulary = {
  completed: ['Abgeschlossen'],
  started: ['In Arbeit'],
  planned: ['In Vorbereitung'],
  discontinued: ['Nicht weiterverfolgt'],
}

export const datedStatuses: StatusVocabulary = {
  planned: ['Start verschoben auf [2024|2025]', 'Beginn für [03/2024|09/2023] geplant'],
  started: ['begonnen [03/2022|10/2021|01/2023]'],
  completed: ['fertig seit [12/2021|06/2022]'],
  permanent: ['fortlaufend seit [2018|2020]'],
}

export const decidedStatuses: StatusVocabulary = {
  planned: ['beschlossen', 'zur Beschlussfassung vorgesehen'],
  started: ['in Durchführung'],
  completed: ['vollzogen'],
  permanent: ['Regelaufgabe'],
  discontinued: ['abgelehnt'],
}

export const simpleStatuses: StatusVocabulary = {
  not_planned_yet: ['Wir haben noch nicht angefangen'],
  started: ['Wir haben angefangen'],
  completed: ['Wir sind fertig'],
  permanent: ['Wir machen immer weiter'],
}
