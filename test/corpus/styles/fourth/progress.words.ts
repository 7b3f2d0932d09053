import type { StatusVocabulary } from '../../plan.ts'

/** How far, in the words of reports from 2022 to 2025. */
export const reportStatuses: StatusVocabulary = {
  planned: ['geplant', 'in Vorbereitung'],
  started: ['in Umsetzung', 'in Bearbeitung'],
  advanced: ['teilweise umgesetzt'],
  completed: ['umgesetzt', 'abgeschlossen'],
  permanent: ['Daueraufgabe', 'fortlaufend'],
  discontinued: ['zurückgestellt'],
}

export const toldStatuses: StatusVocabulary = {
  planned: [
    'Der Förderantrag wurde [im März 2024|Ende 2023] gestellt; mit einem Bescheid wird im Herbst gerechnet.',
    'Die Maßnahme ist für [2025|das zweite Halbjahr 2024] vorgesehen.',
  ],
  started: [
    'Die Stelle ist seit [Januar 2023|Mai 2023] besetzt, [erste Gruppen haben begonnen|das Konzept liegt im Entwurf vor].',
    'Das Angebot wird seit [2022|Herbst 2023] umgesetzt und gut angenommen.',
    'Mit der Umsetzung wurde [Anfang 2024|im Sommer 2023] begonnen.',
  ],
  advanced: ['[Vier|Drei] von fünf Bausteinen sind umgesetzt, der letzte folgt [2025|im kommenden Jahr].'],
  completed: [
    'Die Maßnahme wurde [2023|im Juni 2024] abgeschlossen.',
    'Umgesetzt. Die Ergebnisse wurden dem Ausschuss [am 12. März 2024|im November 2023] vorgestellt.',
  ],
  permanent: ['Die Maßnahme wird laufend durchgeführt.', 'Das Angebot ist etabliert und wird fortgeführt.'],
  discontinued: ['Die Maßnahme wird [mangels Nachfrage|aus Kostengründen] nicht weiterverfolgt.'],
}
