/** Front file of the settings: what a city decides about itself. */
export { demandsSecondFactor } from './city/city.verbs.ts'
export { findRules } from './city/rules.queries.ts'
export { addDays } from './day.ts'
export { mayChangeSettings, settingsActs } from './settings.access.ts'
export type { LabelChoice } from './settings-env.ts'
export { listCityWords } from './words/word.queries.ts'
export { type CityWord, foldCase, successorsOn, type WordList, wordsOn } from './words/word.ts'
