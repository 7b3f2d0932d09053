import { dayOf } from '../../../i18n/format.ts'
import { siteLanguageFor } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { describeRecords, loadKnownRecords, recordAddress } from '../../plan/plan.ts'
import { type Calendar, loadCalendar } from '../../settings/settings.ts'
import { freshSince } from '../confirmation.ts'
import { loadEntries, showEntry } from '../entries.read.ts'
import type { Entry } from '../entry.ts'
import { findOrganisation } from '../organisations/organisation.queries.ts'
import { listOffered } from './offered.queries.ts'

/** A goal or measure of the plan that it works for. */
export type PlanLink = { href: string; code: string; title: Text }

export type ServicePage = {
  entry: Entry
  others: Entry[]
  plan: PlanLink[]
  calendar: Calendar
  /** Its facts were confirmed too long ago, or never. */
  isOld: boolean
}

const mostOthers = 6
/** Not all of them need be published. */
const lookedAt = 20

export async function showService(scope: Scope, slug: string): Promise<ServicePage> {
  const entry = await showEntry(scope, slug)
  return read(scope, async (tx) => {
    const { service, organisation, confirmation } = entry
    const offered = (await listOffered(tx, organisation.id)).filter((id) => id !== service.id)
    const others = (await loadEntries(tx, scope, offered.slice(0, lookedAt))).slice(0, mostOthers)
    const isOld = confirmation === null || confirmation.on < freshSince(dayOf(scope.now))
    return { entry, others, plan: await planLinks(scope, tx, service), calendar: await loadCalendar(tx), isOld }
  })
}

async function planLinks(
  scope: Scope,
  tx: Parameters<typeof loadKnownRecords>[0],
  { goalIds, measureIds }: Entry['service'],
): Promise<PlanLink[]> {
  const ids = [...goalIds, ...measureIds]
  if (ids.length === 0) return []
  const lang = siteLanguageFor(scope.lang)
  const inSite: Scope = { ...scope, lang }
  const line = await describeRecords(tx, inSite, await loadKnownRecords(tx, inSite), ids)
  return ids.flatMap((id) => {
    const found = line(id)
    return found ? [{ href: recordAddress(lang, found), code: found.code, title: found.title }] : []
  })
}

/** An organisation of which something is published, with all that is. Throws `NotFound`. */
export async function showOrganisation(scope: Scope, slug: string): Promise<{ entries: Entry[]; calendar: Calendar }> {
  return read(scope, async (tx) => {
    const organisation = await findOrganisation(tx, { slug })
    const ids = organisation ? await listOffered(tx, organisation.id) : []
    const entries = await loadEntries(tx, scope, ids)
    if (entries.length === 0) throw new NotFound('organisation')
    return { entries, calendar: await loadCalendar(tx) }
  })
}
