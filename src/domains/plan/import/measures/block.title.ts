import type { Passage } from '../passage.ts'
import { type Kind, looksLikeHeading } from '../roles/passage.kind.ts'
import { readTitle, runInTitle } from './measure.title.ts'
import type { Labelled } from './sheet.line.ts'

/**
 * Where the head of a sheet is sought: after `after` and before `before`, the sheet's first telling line. `manner`: that
 * line's label. `value`: what seems to be the value of a label that stands alone at the end of the sheet before; where that
 * label is empty, it is the title. Chapters written by several hands have several manners, each with its own look of titles.
 */
export type Gap = { after: number; before: number; manner: string; value: number | null }

/** So far above its labelled lines is a sheet's title sought: descriptions run to a page. */
const farthest = 40

const weights: Record<string, number> = {
  label: 1.3,
  word: 1.25,
  noun: 1.2,
  code: 1.2,
  top: 1.16,
  row: 1.1,
  number: 1.1,
  level: 1.1,
  runin: 1.15,
  look: 1.05,
  heading: 1,
}

/**
 * Finds the title of each sheet. What titles look like differs in every document but not within one, so each gap between
 * two sheets votes for what it holds, and the look that most gaps have wins; nearest to the labelled lines counts.
 */
export function findTitles(
  gaps: readonly Gap[],
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
): { titles: (number | null)[]; features: string[] } {
  const often = repeated(gaps, passages)
  const found = gaps.map(({ after, before }) => {
    const features = new Map<string, number>()
    if (labelled[before]?.form === 'prose') features.set('self', before)
    const isRunIn = labelled[before]?.form === 'prose' && runInTitle(passages[before]!) !== null
    for (let at = Math.max(after + 1, before - farthest); at <= before; at++) {
      if (at === before && labelled[at]?.lines[0]?.part !== 'title' && labelled[at]?.lines[1]?.part !== 'title')
        continue
      const isOften = often.has(passages[at]!.text)
      for (const feature of featuresOf(at, passages, kinds, labelled))
        if (!isOften || /^(?:word|noun|code|label)/.test(feature)) features.set(feature, at)
    }
    if (isRunIn) features.set('runin', before)
    return features
  })
  const manners = new Map<string, Map<string, number>[]>()
  gaps.forEach(({ manner }, nth) => {
    const own = manners.get(manner)
    if (own) own.push(found[nth]!)
    else manners.set(manner, [found[nth]!])
  })
  const whole = rank(found)
  const ranks = new Map([...manners].map(([manner, own]) => [manner, own.length < fewest ? whole : rank(own)]))
  const shareOf = (feature: string, nth: number) => {
    const manner = manners.get(gaps[nth]!.manner)!
    const own = manner.length < fewest && found.length > fewest ? found : manner
    return own.length < fewest ? 0 : own.filter((one) => one.has(feature)).length / own.length
  }
  const titles = found.map((features, nth) => {
    const rank = ranks.get(gaps[nth]!.manner)!
    const { value } = gaps[nth]!
    const best = rank[0] ?? 'heading'
    const isHeld = features.has(best) || !/^(?:word|code|number|level|look)/.test(best)
    if (value !== null && !isHeld && featuresOf(value, passages, kinds, labelled).includes(best)) return value
    // Where nearly all sheets carry a sign ("Maßnahme 3"), a run of labels without it is no sheet.
    if (certain.test(best) && !features.has(best) && shareOf(best, nth) >= nearlyAll) return null
    const feature = rank.find((one) => features.has(one))
    return feature === undefined ? null : features.get(feature)!
  })
  return { titles, features: [...new Set([...ranks.values()].flatMap(([first]) => first ?? []))] }
}

/** What stands above the labels of several sheets in the same words heads a part of each: "Projektdaten". */
function repeated(gaps: readonly Gap[], passages: readonly Passage[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { after, before } of gaps) {
    const texts = passages.slice(Math.max(after + 1, before - farthest), before).map(({ text }) => text)
    for (const text of new Set(texts)) if (text.length <= 60) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= 3 && count * 3 >= gaps.length ? [text] : [])))
}

const nearlyAll = 0.8
const certain = /^(?:word|noun|code)/

/** Fewer sheets have no manner of their own. */
const fewest = 3

function rank(found: readonly ReadonlyMap<string, number>[]): string[] {
  const votes = new Map<string, number>()
  for (const features of found) for (const feature of features.keys()) votes.set(feature, (votes.get(feature) ?? 0) + 1)
  const score = (feature: string) => votes.get(feature)! * (weights[feature.split(':', 1)[0]!] ?? 1)
  return [...votes.keys()].sort((a, b) => score(b) - score(a))
}

/** By what a passage may be recognised as the head of a sheet; none when it is something else. */
export function featuresOf(
  at: number,
  passages: readonly Passage[],
  kinds: readonly Kind[],
  labelled: readonly (Labelled | null)[],
): string[] {
  const passage = passages[at]!
  const lines = labelled[at]
  if (lines) return isTitleLine(at, labelled) ? ['label'] : []
  const kind = kinds[at]!.is
  if (kind === 'contents' || kind === 'goals-heading' || kind === 'goal-label') return []
  if (passage.cells && passage.cells.filter((cell) => cell !== '').length > 1) return []
  const { sign } = readTitle(passage)
  if (kind === 'field-label' || (kind === 'section' && !/^(?:word|noun)/.test(sign ?? ''))) return []
  const isShort = passage.text.length <= 220
  const features: string[] = sign && (isShort || /^(?:word|noun|code)/.test(sign)) ? [sign] : []
  // A box has its title in the first row, and often a text across the second.
  if (passage.cells) features.push(...(passage.table?.row === 0 ? ['top', 'row'] : ['row']))
  if (passage.level !== null) features.push(`level:${passage.level}`)
  const { look } = passage
  if (look && isShort && (look.bold || look.size > 1.05))
    features.push(`look:${look.size.toFixed(1)}${look.bold ? 'b' : ''}`)
  if (runInTitle(passage) !== null) features.push('runin')
  if (passage.mark?.kind === 'bullet') features.push(`item:${passage.indent}`)
  else if (looksLikeHeading(passage)) features.push('heading')
  return features
}

/** "Maßnahme: Sprachcafé", or "Maßnahme" alone above it; "Maßnahmen" alone heads a chapter. */
function isTitleLine(at: number, labelled: readonly (Labelled | null)[]): boolean {
  const line = labelled[at]!.lines.find(({ part }) => part === 'title')
  if (!line) return false
  return line.value !== '' || (!/n$/i.test(line.label) && labelled[at + 1] === null)
}
