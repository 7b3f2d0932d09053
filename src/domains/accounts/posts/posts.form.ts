import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import { type HoldingPart, type HoldingWish, holdingParts } from '../holding.ts'
import type { PostWish } from '../post.ts'
import { type OfficeErrors, type Read, readDay } from '../units/office-form.ts'

export function readPost(words: Words): PostWish {
  return { title: line(words, 'title').slice(0, 200), headsUnit: words.headsUnit === 'yes' }
}

/** Who is to hold a post. Whether that person is there is looked up by the verb. */
export function readHolding(words: Words): Read<HoldingWish> {
  const errors: OfficeErrors = {}
  const part = holdingParts.find((one) => one === words.part)
  const personId = line(words, 'person')
  const startsOn = readDay(words, 'startsOn', errors)
  const endsOn = readDay(words, 'endsOn', errors, true)
  if (personId === '') errors.person = refused('holding.not_a_member')
  if (part === undefined) errors.part = refused('holding.part_missing')
  if (startsOn === null || part === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ personId, part, startsOn, endsOn })
}

export function readLeaving(words: Words): Read<{ part: HoldingPart; lastDay: string }> {
  const errors: OfficeErrors = {}
  const part = holdingParts.find((one) => one === words.leaving)
  const lastDay = readDay(words, 'lastDay', errors)
  if (part === undefined) errors.leaving = refused('holding.part_missing')
  if (part === undefined || lastDay === null) return { ok: false, errors }
  return ok({ part, lastDay })
}

/** Where what stands against a holding is told. */
export function fieldOfHolding(code: string): string {
  if (code === 'holding.ends_before_start') return 'endsOn'
  return code === 'holding.before_the_last' ? 'startsOn' : 'person'
}
