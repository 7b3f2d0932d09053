import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { mayEditReports, mayRunRounds } from '../reporting.access.ts'
import { getPaperForm, insertPaperForm } from './paper-form.queries.ts'
import { changeForm, type FormAct, type FormRefusal } from './paper-form.ts'

export async function showPaperForm(scope: Scope) {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('showPaperForm')
  return read(scope, (tx) => getPaperForm(tx, scope))
}

/** The next version of the city's form. */
export async function changePaperForm(
  scope: Scope,
  seen: number,
  act: FormAct,
): Promise<Outcome<null, FormRefusal | 'changed_meanwhile'>> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('changePaperForm')
  return transact(scope, 'reporting.changePaperForm', async ({ tx, changed }) => {
    const { number, sections } = await getPaperForm(tx, scope)
    if (number !== seen) return refused('changed_meanwhile')
    const next = changeForm(sections, act)
    if (!next.ok) return next
    const id = await insertPaperForm(tx, scope, { number: number + 1, sections: next.value })
    const titles = (some: typeof sections) => ({ sections: some.map(({ title }) => title).join(' · ') })
    changed({ kind: 'paper_form', id, before: titles(sections), after: titles(next.value) })
    return ok(null)
  })
}
