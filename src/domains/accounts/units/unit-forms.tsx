import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { PostFields } from '../posts/post-fields.tsx'
import { pathOf } from '../unit.ts'
import { ClosingFields } from './closing-fields.tsx'
import type { OfficeForm } from './office-form.ts'
import { UnitFields } from './unit-fields.tsx'
import { sayUnits } from './units.messages.ts'
import type { UnitPage } from './units.read.ts'

/** A further post, and what else can become of a unit. What was sent with a mistake in it stands open. */
export const UnitForms: FC<{ scope: Scope; page: UnitPage; form: OfficeForm }> = ({ scope, page, form }) => {
  const { lang } = scope
  const { unit, office, source } = page
  // Not below itself; where it stands now is offered even if that was closed.
  const others = office.units.filter(
    (one) =>
      (one.closedOn === null || one.id === unit.parentId) &&
      !pathOf(office.units, one.id).some(({ id }) => id === unit.id),
  )
  const parent = office.units.find(({ id }) => id === unit.parentId)?.slug ?? ''
  const { short, kind } = unit
  const version = <input type="hidden" name="version" value={versionIn(form, unit.version)} />
  return (
    <div class="section unit-forms">
      <details open={isSent(form, 'title')}>
        <summary>{sayUnits(lang, 'post.add')}</summary>
        <form class="form" method="post" action={accountsRoutes.posts(unit.slug)} novalidate>
          <PostFields lang={lang} form={form} />
          <Button>{sayUnits(lang, 'post.add_save')}</Button>
        </form>
      </details>
      <details open={isSent(form, 'kind')}>
        <summary>{sayUnits(lang, 'unit.change')}</summary>
        <form class="form" method="post" action={accountsRoutes.unit(unit.slug)} novalidate>
          {version}
          <UnitFields lang={lang} units={others} form={form} now={{ name: source, short, kind, parent }} />
          <Button>{sayUnits(lang, 'unit.save')}</Button>
        </form>
      </details>
      <details open={isSent(form, 'closedReason')}>
        <summary>{sayUnits(lang, 'unit.close')}</summary>
        <form class="form" method="post" action={accountsRoutes.closeUnit(unit.slug)} novalidate>
          <p>{sayUnits(lang, 'unit.close_words')}</p>
          {version}
          <ClosingFields scope={scope} form={form} />
          <Button kind="secondary">{sayUnits(lang, 'close.save')}</Button>
        </form>
      </details>
    </div>
  )
}

/** Whether the form with this field is the one that came back. */
export function isSent(form: OfficeForm, field: string): boolean {
  return field in form.words || field in form.errors
}
