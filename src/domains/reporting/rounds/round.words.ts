import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Burden } from './burden.ts'
import { isOwn, type Question } from './question.ts'
import { sayRounds } from './rounds.messages.ts'

/** Words that the city wrote itself, into which nobody translates them. */
export function ofCity({ city }: Pick<Scope, 'city'>, words: string): Text {
  return original(words, sourceLanguage(city))
}

/** A question by its name; the city's own by what it asks. */
export function nameQuestion(scope: Scope, { key, words }: Pick<Question, 'key' | 'words'>): Text {
  return isOwn(key) ? ofCity(scope, words) : original(sayRounds(scope.lang, `question.${key}`), scope.lang)
}

/** "3 h 20 min". */
export function sayMinutes(lang: Lang, minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours === 0) return sayRounds(lang, 'minutes', { minutes })
  return sayRounds(lang, minutes % 60 === 0 ? 'hours' : 'hours_minutes', { hours, minutes: minutes % 60 })
}

export function sayBurden(lang: Lang, { measures, minutes, prefilled }: Burden): string {
  const said = { measures, time: sayMinutes(lang, minutes), prefilled: sayMinutes(lang, prefilled) }
  return sayRounds(lang, 'burden.words', said)
}

/** Who did a step: by name, as far as that is known. */
export function nameActor(lang: Lang, actor: string, names: ReadonlyMap<string, string>): string {
  const known = names.get(actor)
  if (known !== undefined) return known
  return sayRounds(lang, actor === 'local' || actor === 'command' ? 'actor.machine' : 'actor.gone')
}

/** A unit that is asked; without one the coordination answers. */
export function nameUnit(lang: Lang, unit: { name: Text } | null): string {
  return unit?.name.words ?? sayRounds(lang, 'no_unit')
}
