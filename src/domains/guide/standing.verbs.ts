import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact, type Write } from '../../platform/transact.ts'
import { insertConfirmation } from './confirmation.queries.ts'
import type { ConfirmationSource } from './confirmation.ts'
import { mayEditGuide } from './guide.access.ts'
import { findOrganisation } from './organisations/organisation.queries.ts'
import { asksForConsent } from './organisations/organisation.ts'
import { listOffered } from './service/offered.queries.ts'
import { findService } from './services/service.queries.ts'
import { insertStep, listSteps, standingsOfServices } from './step.queries.ts'
import { hasConsent, type StepAct, type StepOf, standingOf } from './step.ts'

export type PublishRefusal = 'publish.already' | 'publish.no_contact' | 'publish.consent_missing'

/** Shows a service to everybody. Whoever is listed only at their own wish has to have said so before. */
export async function publishService(scope: Scope, id: string): Promise<Outcome<null, PublishRefusal>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('publishService')
  return transact(scope, 'guide.publishService', async ({ tx, changed }) => {
    const service = await findService(tx, { id })
    const organisation = service && (await findOrganisation(tx, { id: service.organisationId }))
    if (!service || !organisation) throw new NotFound('service')
    if (standingOf(await listSteps(tx, { serviceId: id })) === 'published') return refused('publish.already')
    if (service.contacts.length === 0 && service.places.length === 0) return refused('publish.no_contact')
    const isWilling = hasConsent(await listSteps(tx, { organisationId: organisation.id }))
    if (asksForConsent(organisation) && !isWilling) return refused('publish.consent_missing')
    await insertStep(tx, scope, { serviceId: id }, { act: 'published', reason: '' })
    changed({ kind: 'service', id, before: null, after: { act: 'published' } })
    return ok(null)
  })
}

/** Of an organisation: it and all that it offers are gone from every page at once. */
export async function withdraw(scope: Scope, of: StepOf, reason: string): Promise<Outcome<null, 'reason_missing'>> {
  return step(scope, 'guide.withdraw', of, 'withdrawn', reason)
}

/** That an organisation wants to be listed: `reason` says how it said so, and where that is kept. */
export async function recordConsent(
  scope: Scope,
  organisationId: string,
  reason: string,
): Promise<Outcome<null, 'reason_missing'>> {
  return step(scope, 'guide.recordConsent', { organisationId }, 'consented', reason)
}

async function step(
  scope: Scope,
  verb: string,
  of: StepOf,
  act: StepAct,
  reason: string,
): Promise<Outcome<null, 'reason_missing'>> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden(verb)
  if (reason === '') return refused('reason_missing')
  return transact(scope, verb, async ({ tx, changed }) => {
    const kind = 'serviceId' in of ? 'service' : 'organisation'
    const id = Object.values(of)[0]!
    const found = 'serviceId' in of ? await findService(tx, { id }) : await findOrganisation(tx, { id })
    if (!found) throw new NotFound(kind)
    await insertStep(tx, scope, of, { act, reason })
    changed({ kind, id, before: null, after: { act, reason } })
    // What it offers goes with it, each by a step of its own: whoever comes back is published anew, one by one.
    if (kind === 'organisation' && act === 'withdrawn') await withdrawAllOf({ tx, changed }, scope, id, reason)
    return ok(null)
  })
}

async function withdrawAllOf({ tx, changed }: Write, scope: Scope, organisationId: string, reason: string) {
  const standings = await standingsOfServices(tx, await listOffered(tx, organisationId))
  for (const [serviceId, standing] of standings) {
    if (standing !== 'published') continue
    await insertStep(tx, scope, { serviceId }, { act: 'withdrawn', reason })
    changed({ kind: 'service', id: serviceId, before: null, after: { act: 'withdrawn', reason } })
  }
}

/** That the facts of a service hold today. */
export async function confirmService(scope: Scope, id: string, source: ConfirmationSource): Promise<void> {
  if (!mayEditGuide(scope.viewer)) throw new Forbidden('confirmService')
  await transact(scope, 'guide.confirmService', async ({ tx, changed }) => {
    if (!(await findService(tx, { id }))) throw new NotFound('service')
    await insertConfirmation(tx, scope, id, source)
    changed({ kind: 'service', id, before: null, after: { confirmed: source } })
  })
}
