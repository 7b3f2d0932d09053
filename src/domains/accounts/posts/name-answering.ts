import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type CityOffice, nameAnswering } from '../office.read.ts'
import { sayUnits } from '../units/units.messages.ts'

/** Whose task something is today, and where it is not the holder's of the post itself, in which other capacity. */
export function sayAnswering(
  { lang, now }: Scope,
  place: { postId: string | null; unitId: string | null },
  office: CityOffice,
): string {
  const answering = nameAnswering(place, dayOf(now), office)
  if (answering === null) return sayUnits(lang, 'post.nobody')
  const { name, post, part } = answering
  if (part === 'holder' && post.id === place.postId) return name
  return sayUnits(lang, `answers.as.${part}`, { name, post: post.title, unit: post.unit.words })
}
