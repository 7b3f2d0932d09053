import type { StatusVocabulary } from '../plan.ts'

/** How far a measure is, without a sentence: figures, signs, letters. */
export const percentStatuses: StatusVocabulary = {
  not_planned_yet: ['0 %'],
  planned: ['[5|10] %'],
  started: ['[25|30|40] %'],
  advanced: ['[75|80|90] %'],
  completed: ['100 %'],
}

export const signStatuses: StatusVocabulary = {
  planned: ['○○○'],
  started: ['●○○'],
  advanced: ['●●○'],
  completed: ['●●●'],
}

/** Explained in the foreword only. */
export const letterStatuses: StatusVocabulary = {
  completed: ['U'],
  started: ['T'],
  not_planned_yet: ['N'],
  permanent: ['D'],
  discontinued: ['E'],
}

export const bracketStatuses: StatusVocabulary = {
  completed: ['umgesetzt', 'umgesetzt 2012'],
  advanced: ['teilweise umgesetzt'],
  started: ['in Umsetzung', 'begonnen'],
  not_planned_yet: ['noch offen'],
  permanent: ['Daueraufgabe'],
  realigned: ['verändert fortgeführt'],
  discontinued: ['nicht weiter verfolgt'],
}

/** As one says it at the table. */
export const spokenStatuses: StatusVocabulary = {
  not_planned_yet: ['Steht noch auf der Wunschliste', 'Hat noch nicht angefangen'],
  planned: ['Wir bereiten es vor', 'Soll nach den Ferien losgehen'],
  started: ['Hat angefangen', 'Läuft seit Ostern'],
  advanced: ['Fast geschafft'],
  completed: ['Geschafft', 'Ist fertig'],
  permanent: ['Machen wir weiter wie bisher'],
}

export const reviewStatuses: StatusVocabulary = {
  not_planned_yet: ['Umsetzung steht aus'],
  planned: ['in Abstimmung', 'konzipiert'],
  started: ['angelaufen', 'in Erprobung'],
  advanced: ['in der Fläche eingeführt'],
  completed: ['beendet', 'realisiert'],
  permanent: ['verstetigt', 'Regelangebot'],
  discontinued: ['ausgesetzt'],
}

export const termPeriods = ['kurzfristig', 'mittelfristig', 'langfristig']
export const openPeriods = ['ab sofort', 'laufend', '2013/2014', 'bis Sommer 2015', 'jährlich', 'nach Haushaltslage']
export const dayPeriods = [
  '31.12.2014',
  'Ende 2015',
  '30.06.2013',
  'Sommerferien 2014',
  'bis auf Weiteres',
  'Herbst 2013',
]
export const deadlinePeriods = ['bis 12/2014', '03/2013–02/2015', 'ab 09/2013', 'unbefristet', '2013, 2015 und 2017']

export const staffCosts = [
  '0,25 VZÄ',
  '1,0 VZÄ (TVöD 9), befristet',
  '0,5 VZÄ + 10 T€ Sachmittel',
  'im Budget enthalten',
  'ohne Mehraufwand',
  'Stiftungsmittel',
]
export const spokenCosts = [
  'Nichts',
  'Etwa 800 Euro im Jahr',
  '2.500 Euro',
  'Nur unsere Zeit',
  'Das Material spenden Betriebe',
]
export const budgetCosts = [
  'Produkt 31.5.01',
  'im Rahmen vorhandener Mittel',
  '15.000 € (HH 2014)',
  'Mittel sind noch einzuwerben',
  'ESF, 40.000 €',
  'kostenneutral',
]
