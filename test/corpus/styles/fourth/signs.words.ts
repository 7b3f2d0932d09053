import type { StatusVocabulary } from '../../plan.ts'

export const degreeStatuses: StatusVocabulary = {
  not_planned_yet: ['0 %'],
  planned: ['10 %'],
  started: ['[20|30|40|50] %'],
  advanced: ['[60|70|80] %'],
  completed: ['100 %'],
}

/** Explained in a legend. */
export const tickStatuses: StatusVocabulary = {
  completed: ['✓'],
  started: ['→'],
  planned: ['○'],
  discontinued: ['✗'],
}

export const coloredStatuses: StatusVocabulary = {
  completed: ['grün'],
  started: ['gelb'],
  not_planned_yet: ['rot'],
  permanent: ['blau'],
}

export const plannedStatuses: StatusVocabulary = {
  planned: ['neu'],
  started: ['laufend'],
  permanent: ['bestehend'],
  not_planned_yet: ['Idee'],
}

export const briefStatuses: StatusVocabulary = {
  planned: ['in Planung'],
  started: ['begonnen', 'läuft'],
  completed: ['erledigt', 'erfolgt'],
  permanent: ['dauerhaft'],
  not_planned_yet: ['offen'],
}
