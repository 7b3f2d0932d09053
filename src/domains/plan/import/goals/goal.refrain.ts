import type { GoalPlace } from './goal.merge.ts'

/** Fewer goals that begin alike are chance. */
const fewest = 4
const share = 0.8

/** "Vision: …", "Leitsatz 3: …": a word in front of a colon. */
const worded =
  /^((?:\p{Lu}\p{L}+|\p{Lu}{2,4})(?: \p{L}+)?)(?: (?:[A-ZIVX]{1,4}|[A-Z]?\d[\d./-]*)[a-z]?)?\s?[:.–|]\s+(?=["„“(]?[\p{Lu}\d])/u
/** "TZ 1.1 …", "I/2 …", "Z 1-1 …": a code. */
const coded =
  /^(?:[A-ZÄÖÜ]{1,4}[ .-]?)?(?:\d{1,2}|[IVX]{1,5}|[A-Z])(?:[./-]\d{1,2}){1,3}[a-z]?[.:)]?\s+(?=["„“(]?\p{Lu})/u

/** Goals without the word or code in front of each, where nearly all of a plan's goals carry one. */
export function withoutRefrain(places: readonly GoalPlace[]): GoalPlace[] {
  const words = new Map<string, number>()
  let codes = 0
  for (const { text } of places) {
    const word = worded.exec(text)?.[1]
    if (word) words.set(word, (words.get(word) ?? 0) + 1)
    if (coded.test(text)) codes++
  }
  const isMost = (count: number) => count >= fewest && count >= places.length * share
  const [word, count] = [...words].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (isMost(count)) return places.map((place) => without(place, worded, (found) => found[1] === word))
  return isMost(codes) ? places.map((place) => without(place, coded, () => true)) : [...places]
}

function without(place: GoalPlace, sign: RegExp, isMeant: (found: RegExpExecArray) => boolean): GoalPlace {
  const found = sign.exec(place.text)
  if (!found || !isMeant(found)) return place
  const number = /(?:[A-Z]|[IVX]{1,5}|\d{1,2})?(?:[./-]?\d{1,2}){0,3}(?=[a-z]?\s?[:.)–|]?\s+$)/.exec(found[0])?.[0]
  return { ...place, text: place.text.slice(found[0].length), number: place.number ?? (number || null) }
}
