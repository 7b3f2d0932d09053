/** Where two words differ: a letter exchanged, a letter too many or missing, or two letters swapped. */
export type OneEdit = { at: number; kind: 'exchanged' | 'extra' | 'missing' | 'swapped' }

/** The one edit that makes `other` of `word`; null when it takes none or more. Both in small letters. */
export function oneEditBetween(word: string, other: string): OneEdit | null {
  if (word === other || Math.abs(word.length - other.length) > 1) return null
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  const tail = (from: number, otherFrom: number) => word.slice(from) === other.slice(otherFrom)
  if (tail(at + 1, at + 1)) return { at, kind: 'exchanged' }
  if (tail(at + 1, at)) return { at, kind: 'extra' }
  if (tail(at, at + 1)) return { at, kind: 'missing' }
  if (word[at] === other[at + 1] && word[at + 1] === other[at] && tail(at + 2, at + 2)) return { at, kind: 'swapped' }
  return null
}

/** Endings vary by case, number and person; an edit this near the end tells nothing. */
const ending = 3
const joints = 'esn'
const umlauts = ['aä', 'oö', 'uü', 'äa', 'öo', 'üu']

const prefixes = (
  'ab an anti auf aus be bei dar durch ein ent er fort ge gegen haupt her hin hinter in inter lebens los mit multi nach ' +
  'neben nicht ober post rück selbst so sozio trans über um un unter ver vor weiter wieder zer zu zusammen zwischen'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)

/** Stems one letter apart that are both German; plans use most of them. */
const honestPairs = [
  ['vernetz', 'verletz'],
  ['bewerb', 'bewert'],
  ['leistung', 'leitung'],
  ['bildung', 'bindung'],
  ['vorhaben', 'vorgaben'],
  ['gestatte', 'gestalte'],
  ['vermittlung', 'ermittlung'],
  ['migration', 'emigration'],
  ['kinder', 'kindes'],
  ['zweit', 'zwei'],
] as const

/** Whether the edit may be a slip of the pen, and not inflection or another prefix. */
export function couldBeSlip(word: string, other: string, edit: OneEdit): boolean {
  const a = word.charAt(edit.at)
  const b = other.charAt(edit.at)
  if (!/\p{L}/u.test(a) || !/\p{L}/u.test(b)) return false
  if (edit.at >= Math.min(word.length, other.length) - ending) return false
  // unterschreiben, unterschrieben
  if (edit.kind === 'swapped' && /^(?:ei|ie)$/.test(a + b)) return false
  if (edit.kind === 'exchanged' && umlauts.includes(a + b)) return false
  return !differInPrefix(word, other) && !honestPairs.some((pair) => isPair(word, other, pair))
}

/** A letter that joins the parts of a compound came or went: Stadtteilfest, Stadtteilsfest. Both may be meant. */
export function isJoint(word: string, other: string, { at, kind }: OneEdit): boolean {
  if (kind === 'extra') return joints.includes(word.charAt(at))
  return kind === 'missing' && joints.includes(other.charAt(at))
}

/** The longest prefix the word starts with, and what follows it. */
export function splitPrefix(word: string): { prefix: string; rest: string } {
  const prefix = prefixes.find((one) => word.startsWith(one) && word.length > one.length + 3) ?? ''
  return { prefix, rest: word.slice(prefix.length) }
}

function differInPrefix(word: string, other: string): boolean {
  const [a, b] = [splitPrefix(word), splitPrefix(other)]
  return a.prefix !== b.prefix && a.rest === b.rest
}

function isPair(word: string, other: string, [one, two]: readonly [string, string]): boolean {
  return (word.includes(one) && other.includes(two)) || (word.includes(two) && other.includes(one))
}
