import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../form.ts'
import type { OrderWish } from './order.verbs.ts'

/** `order`: the ids as they were seen; `place__` and an id: where it is to stand; `up` and `down`: one step for this one. */
export function readOrder(words: Words): FormRead<OrderWish> {
  const errors: FormErrors = {}
  const seen = line(words, 'order').split(' ')
  const places = new Map<string, number>()
  for (const id of seen) {
    const typed = line(words, `place__${id}`)
    if (typed === '') continue
    if (/^\d{1,4}$/.test(typed)) places.set(id, Number(typed))
    else errors[`place__${id}`] = refused('order.no_place')
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const [up, down] = [line(words, 'up'), line(words, 'down')]
  const step = up !== '' ? { id: up, by: -1 as const } : down !== '' ? { id: down, by: 1 as const } : null
  return ok({ seen, places, step })
}
