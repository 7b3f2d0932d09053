import { dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { addDays } from '../../settings/settings.ts'
import { changeBody } from './body.verbs.ts'
import { decideEnding, type EndingRefusal, type Leaving } from './ending.ts'
import { isOver, type Mandate, type Office } from './mandate.ts'
import { tellIfBroken } from './parity.mail.ts'
import { savePartings } from './parting.verbs.ts'
import { saveOffice } from './seat.queries.ts'

type Common = 'body.closed' | 'changed_meanwhile'

/** Somebody resigns or is called back. That is never refused for parity: those who have to see to it are written to. */
export async function endMandate(
  scope: Scope,
  slug: string,
  mandateId: string,
  seen: number,
  leaving: Leaving,
): Promise<Outcome<null, Common | EndingRefusal>> {
  return changeBody(scope, 'bodies.endMandate', slug, seen, async (one) => {
    const mandate = mandateIn(one.register.mandates, mandateId)
    const decided = decideEnding(mandate, leaving)
    if (!decided.ok) return decided
    if (!(await one.hold())) return refused('changed_meanwhile')
    await savePartings(one.write, [decided.value], one.register)
    await tellIfBroken(scope, one, addDays(leaving.lastDay, 1))
    return ok(null)
  })
}

/** Makes somebody the chair, say, or nothing of that kind. Of each office there is one, and deputies have none. */
export async function giveOffice(
  scope: Scope,
  slug: string,
  mandateId: string,
  seen: number,
  office: Office | null,
): Promise<Outcome<null, Common | 'office.taken' | 'office.not_held'>> {
  return changeBody(scope, 'bodies.giveOffice', slug, seen, async ({ register, write, hold }) => {
    const mandate = mandateIn(register.mandates, mandateId)
    const today = dayOf(scope.now)
    if (mandate.part === 'deputy' || isOver(mandate, today)) return refused('office.not_held')
    const others = register.mandates.filter((one) => one.id !== mandateId && !isOver(one, today))
    if (office !== null && others.some((one) => one.office === office)) return refused('office.taken')
    if (!(await hold())) return refused('changed_meanwhile')
    await saveOffice(write.tx, mandateId, office)
    write.changed({ kind: 'mandate', id: mandateId, before: { office: mandate.office }, after: { office } })
    return ok(null)
  })
}

function mandateIn(mandates: readonly Mandate[], id: string): Mandate {
  const mandate = mandates.find((one) => one.id === id)
  if (!mandate) throw new NotFound('mandate')
  return mandate
}
