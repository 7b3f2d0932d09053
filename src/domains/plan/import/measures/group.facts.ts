import type { Passage } from '../passage.ts'
import type { Marking } from '../roles/marking.ts'
import { type Kind, looksLikeHeading } from '../roles/passage.kind.ts'
import { statusOf } from '../values/status.words.ts'
import { namesUnit } from '../values/unit.words.ts'
import type { SheetPart } from './label.words.ts'
import type { Legend } from './legend.ts'

/** Fewer groups are chance. */
const fewest = 3

/**
 * Plans that order their measures by status or by office say it once, in the heading above each group: "Abgeschlossen",
 * "Jugendamt". Each measure of the group gets what its heading says, unless it says so itself.
 */
export function claimGroupFacts(
  passages: readonly Passage[],
  kinds: readonly Kind[],
  claims: Map<number, Marking>,
  legend: Legend,
): void {
  const heads = passages.flatMap((passage, at) => (isGroupHead(passage, at, claims, kinds) ? [at] : []))
  for (const part of ['status', 'lead'] as const) {
    const saying = heads.filter((at) => says(part, passages[at]!.text, legend))
    if (saying.length < fewest || saying.length * 10 < heads.length * 6) continue
    for (const at of saying) addToGroup(at, part, passages, kinds, claims)
  }
}

function isGroupHead(
  passage: Passage,
  at: number,
  claims: ReadonlyMap<number, Marking>,
  kinds: readonly Kind[],
): boolean {
  const role = claims.get(at)?.role
  if (passage.cells || (role !== undefined && role !== 'signpost') || !looksLikeHeading(passage)) return false
  return kinds[at]!.is !== 'field-label' && claims.get(at + 1)?.role === 'measure'
}

function says(part: 'status' | 'lead', text: string, legend: Legend): boolean {
  const said = text.replace(/:$/, '')
  if (part === 'lead') return said.length <= 60 && namesUnit(said)
  return said.length <= 40 && (legend.has(said) || statusOf(said) !== null)
}

function addToGroup(
  head: number,
  part: SheetPart,
  passages: readonly Passage[],
  kinds: readonly Kind[],
  claims: Map<number, Marking>,
): void {
  const value = passages[head]!.text.replace(/:$/, '')
  const { level } = passages[head]!
  claims.set(head, { role: 'signpost', confidence: 0.8 })
  for (let at = head + 1; at < passages.length; at++) {
    const claim = claims.get(at)
    if (!claim || claim.role === 'signpost') {
      const isHeading = kinds[at]!.is === 'heading' || kinds[at]!.is === 'field-label' || claim?.role === 'signpost'
      if (isHeading && (level === null || (passages[at]!.level ?? 9) <= level)) return
      continue
    }
    if (claim.role !== 'measure' || !claim.lines || saysItself(at, part, claims)) continue
    claims.set(at, { ...claim, lines: [...claim.lines, { part, label: '', value, at: 0 }] })
  }
}

/** The measure that begins there says it in one of its lines. */
function saysItself(measure: number, part: SheetPart, claims: ReadonlyMap<number, Marking>): boolean {
  for (let at = measure; at === measure || claims.get(at)?.role === 'sheet-line'; at++)
    if (claims.get(at)?.lines?.some((line) => line.part === part && line.value !== '')) return true
  return false
}
