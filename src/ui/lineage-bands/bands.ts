import type { Text } from '../../i18n/text.ts'

/** A goal on either side of the picture. */
export type BandEnd = { id: string; code: string; title: Text; href: string }
export type BandKind = 'continued' | 'split' | 'merged'
export type BandLink = { from: string; to: string; kind: BandKind }
export type Descent = {
  earlier: readonly BandEnd[]
  later: readonly BandEnd[]
  links: readonly BandLink[]
  /** Those earlier ones of which it is said that they ended. Of what has no link and did not end, nobody has spoken. */
  ended: readonly string[]
}
export type Outcome = BandKind | 'ended' | 'untold'

/** What hangs together: earlier ones, later ones, and the links between their places. */
export type Family = {
  earlier: BandEnd[]
  later: BandEnd[]
  links: { from: number; to: number; kind: BandKind }[]
}

/**
 * Parts a descent into families that share nothing, in the order of the earlier ones; what is new comes last. No line
 * then crosses the whole picture, and each family can be read by itself, on a phone too.
 */
export function familiesOf({ earlier, later, links }: Omit<Descent, 'ended'>): Family[] {
  const sides = [earlier, later] as const
  const known = sides.map((side) => new Set(side.map(({ id }) => id)))
  const real = links.filter(({ from, to }) => known[0]!.has(from) && known[1]!.has(to))
  const headOf = union([...earlier.map(({ id }) => `< ${id}`), ...later.map(({ id }) => `> ${id}`)], real)
  const families = new Map<string, Family>()
  const familyOf = (key: string) => {
    const head = headOf(key)
    const family = families.get(head) ?? { earlier: [], later: [], links: [] }
    families.set(head, family)
    return family
  }
  for (const end of earlier) familyOf(`< ${end.id}`).earlier.push(end)
  for (const end of later) familyOf(`> ${end.id}`).later.push(end)
  for (const link of real) {
    const family = familyOf(`< ${link.from}`)
    const place = (side: BandEnd[], id: string) => side.findIndex((end) => end.id === id)
    family.links.push({ ...link, from: place(family.earlier, link.from), to: place(family.later, link.to) })
  }
  return [...families.values()]
}

/** For every key the first one that it hangs together with. */
function union(keys: readonly string[], links: readonly BandLink[]): (key: string) => string {
  const above = new Map(keys.map((key) => [key, key]))
  const order = new Map(keys.map((key, i) => [key, i]))
  const headOf = (key: string): string => {
    let head = key
    for (let next = above.get(head)!; next !== head; next = above.get(head)!) head = next
    above.set(key, head)
    return head
  }
  for (const { from, to } of links) {
    const heads = [headOf(`< ${from}`), headOf(`> ${to}`)].sort((a, b) => order.get(a)! - order.get(b)!)
    above.set(heads[1]!, heads[0]!)
  }
  return headOf
}

/** What became of an earlier one: by its links, a merge before a split. */
export function outcomeOf(family: Family, place: number, ended: readonly string[]): Outcome {
  const own = family.links.filter(({ from }) => from === place)
  if (own.length === 0) return ended.includes(family.earlier[place]!.id) ? 'ended' : 'untold'
  if (own.some(({ kind }) => kind === 'merged')) return 'merged'
  return own.length > 1 || own[0]!.kind === 'split' ? 'split' : 'continued'
}

/** Before anybody has said what became of anything, nothing is called new. */
export function isTold({ links, ended }: Descent): boolean {
  return links.length + ended.length > 0
}
