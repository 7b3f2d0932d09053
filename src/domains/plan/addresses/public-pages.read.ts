import { dayOf } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listFundingPages } from '../calls/funding.read.ts'
import { loadChanges } from '../changes/changes.read.ts'
import { datesRoutes } from '../dates/dates.routes.ts'
import { likeness } from '../likeness.ts'
import { planRoutes } from '../plan.routes.ts'
import type { KnownRecord } from '../records/known-records.ts'
import { addressOf } from '../records/record-address.ts'
import { describeRecords, loadKnownRecords } from '../records/records.read.ts'

/** A page of the plan, and the day on which what stands there last changed, where that is known. */
export type PublicPage = { address: (lang: Lang) => string; changedOn: string | null }

/** More than any plan has had; what changed longer ago has no day. */
const mostChanges = 5_000

/** Every page that search engines should know, each once. */
export async function listPublicPages(scope: Scope): Promise<PublicPage[]> {
  return read(scope, async (tx) => {
    const known = await loadKnownRecords(tx, scope)
    if (known.size === 0) return [{ address: planRoutes.home, changedOn: null }]
    const { changes } = await loadChanges(tx, scope, { limit: mostChanges })
    // Newest first: what was seen before is the last change.
    const days = new Map<string, string>()
    for (const { about, at } of changes)
      for (const id of [about.id, about.edition.id]) if (!days.has(id)) days.set(id, dayOf(at))
    const newest = changes[0] ? dayOf(changes[0].at) : null
    const lists = [
      planRoutes.home,
      planRoutes.measures,
      planRoutes.decisions,
      planRoutes.changes,
      planRoutes.editions,
      datesRoutes.dates,
    ]
    return [
      ...lists.map((address) => ({ address: (lang: Lang) => address(lang), changedOn: newest })),
      ...[...known.values()].map((record) => ({
        address: (lang: Lang) => addressOf(lang, record),
        changedOn: days.get(record.id) ?? null,
      })),
      ...(await listFundingPages(tx)).map((address) => ({ address, changedOn: null })),
    ]
  })
}

/** From here on an address is taken for another one that was mistyped or cut short. */
const alike = 0.5

/** The page whose address is most like the last part of one that is not there. */
export async function findNearestPage(
  scope: Scope,
  path: string,
): Promise<{ address: string; title: Text } | undefined> {
  const words = path.split('/').at(-1)?.toLowerCase().slice(0, 100) ?? ''
  if (words.length < 3) return undefined
  return read(scope, async (tx) => {
    const known = await loadKnownRecords(tx, scope)
    let best: { record: KnownRecord; score: number } | undefined
    for (const record of known.values()) {
      const score = likeness(words, record.slug)
      if (score >= alike && score > (best?.score ?? 0)) best = { record, score }
    }
    if (!best) return undefined
    const line = (await describeRecords(tx, scope, known, [best.record.id]))(best.record.id)
    return line ? { address: addressOf(scope.lang, line), title: line.title } : undefined
  })
}
