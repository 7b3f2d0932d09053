import { dayOf } from '../../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { chooseEdition } from '../../edition.read.ts'
import { mayEdit } from '../../plan.access.ts'
import { type BalancePage, previewBalance } from './balance.read.ts'
import { type Closing, type Foreword, findForeword, listClosings } from './closing.queries.ts'

export type ClosingPage = {
  balance: BalancePage
  /** The closing that holds. */
  closing: Closing | null
  /** Every one there was, the newest first. */
  closings: Closing[]
  foreword: Foreword
  today: string
}

/** How far an edition is on its way into the archive, with its balance: as it was frozen, or as it would be today. */
export async function showClosing(scope: Scope, slug: string): Promise<ClosingPage> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('showClosing')
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, slug)
    if (edition.state === 'draft') throw new NotFound('plan')
    const closings = (await listClosings(tx)).filter(({ planId }) => planId === edition.id)
    const closing = closings.find(({ reopened }) => reopened === null) ?? null
    const today = dayOf(scope.now)
    return {
      ...{ closing, closings, today },
      balance: await previewBalance(tx, scope, edition, closing, today),
      foreword: (await findForeword(tx, edition.id)) ?? { words: '', version: 0 },
    }
  })
}
