import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { type Calendar, loadCalendar } from '../../settings/settings.ts'
import { entriesOf } from '../entries.read.ts'
import type { Entry } from '../entry.ts'
import { maySeeGuide } from '../guide.access.ts'
import { findService } from '../services/service.queries.ts'
import { listSteps, standingsOfServices } from '../step.queries.ts'
import { hasConsent, type Standing, type Step } from '../step.ts'
import { type OfficeRow, pageOfOffice } from './office.queries.ts'

const size = 50

export type OfficePage = { page: number; pages: number; rows: (OfficeRow & { standing: Standing })[] }

export async function showOffice(scope: Scope, page: number): Promise<OfficePage> {
  if (!maySeeGuide(scope.viewer)) throw new Forbidden('showOffice')
  return read(scope, async (tx) => {
    const { total, rows } = await pageOfOffice(tx, { limit: size, offset: (page - 1) * size })
    const standings = await standingsOfServices(
      tx,
      rows.map(({ id }) => id),
    )
    return {
      page,
      pages: Math.max(1, Math.ceil(total / size)),
      rows: rows.map((row) => ({ ...row, standing: standings.get(row.id) ?? 'draft' })),
    }
  })
}

/** `standing`: of the service as everybody sees it. `isWilling`: whether its organisation has said that it wants to be listed. */
export type OfficeEntry = {
  entry: Entry
  standing: Standing
  steps: Step[]
  isWilling: boolean
  calendar: Calendar
}

export async function showOfficeEntry(scope: Scope, slug: string): Promise<OfficeEntry> {
  if (!maySeeGuide(scope.viewer)) throw new Forbidden('showOfficeEntry')
  return read(scope, async (tx) => {
    const service = await findService(tx, { slug })
    const [entry] = service ? await entriesOf(tx, scope, [service]) : []
    if (!service || !entry) throw new NotFound('service')
    const ofOrganisation = await listSteps(tx, { organisationId: service.organisationId })
    return {
      entry,
      standing: (await standingsOfServices(tx, [service.id])).get(service.id) ?? 'draft',
      steps: [...(await listSteps(tx, { serviceId: service.id })), ...ofOrganisation],
      isWilling: hasConsent(ofOrganisation),
      calendar: await loadCalendar(tx),
    }
  })
}
