import type { FC } from 'hono/jsx'
import { formatDate, formatList } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { mayArrangeUnits } from '../accounts.access.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { nameRole } from '../people/name-grant.ts'
import { PostTable } from '../posts/post-table.tsx'
import { pathOf } from '../unit.ts'
import { MeasureList } from './measure-list.tsx'
import type { OfficeForm } from './office-form.ts'
import { OfficeNotices } from './office-notices.tsx'
import { ReopenForm } from './reopen-form.tsx'
import { UnitForms } from './unit-forms.tsx'
import { UnitLink } from './unit-tree-view.tsx'
import { sayUnits } from './units.messages.ts'
import type { UnitPage } from './units.read.ts'

type UnitProps = { scope: Scope; page: UnitPage; form: OfficeForm }

/** One unit: where it stands, its posts, its people and what it does for the plan. */
export const UnitView: FC<UnitProps> = ({ scope, page, form }) => {
  const { lang, viewer } = scope
  const { unit, office, people, led, takingPart } = page
  const above = pathOf(office.units, unit.parentId).toReversed()
  const below = office.units.filter(({ parentId, closedOn }) => parentId === unit.id && closedOn === null)
  const posts = office.posts.filter(({ unitId }) => unitId === unit.id)
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: accountsRoutes.units(), label: sayUnits(lang, 'tree') },
          ...above.map(({ slug, name }) => ({ href: accountsRoutes.unit(slug), label: name })),
        ]}
      />
      <PageTitle
        lang={lang}
        title={unit.name}
        kicker={[unit.short, sayUnits(lang, `kind.${unit.kind}`)].filter((words) => words !== '').join(' · ')}
      />
      <OfficeNotices lang={lang} form={form} />
      {unit.closedOn !== null && (
        <p>
          <strong>
            {sayUnits(lang, 'closed.since', { day: formatDate(lang, unit.closedOn), reason: unit.closedReason ?? '' })}
          </strong>
        </p>
      )}
      {below.length > 0 && (
        <section class="section" aria-labelledby="below">
          <h2 id="below">{sayUnits(lang, 'unit.below')}</h2>
          <ul>
            {below.map((one) => (
              <li>
                <UnitLink scope={scope} unit={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="section">
        <h2>{sayUnits(lang, 'unit.posts')}</h2>
        {posts.length === 0 ? (
          <p>{sayUnits(lang, 'unit.no_posts')}</p>
        ) : (
          <PostTable scope={scope} office={office} posts={posts} label={sayUnits(lang, 'unit.posts')} />
        )}
      </div>
      {people && (
        <section class="section" aria-labelledby="people">
          <h2 id="people">{sayUnits(lang, 'unit.people')}</h2>
          {people.length === 0 ? (
            <p>{sayUnits(lang, 'unit.no_people')}</p>
          ) : (
            <ul>
              {people.map(({ name, roles }) => (
                <li>{`${name}: ${formatList(lang, [...new Set(roles.map(({ role }) => nameRole(lang, role)))])}`}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <MeasureList scope={scope} heading="unit.led" measures={led} />
      <MeasureList scope={scope} heading="unit.taking_part" measures={takingPart} />
      {mayArrangeUnits(viewer) && unit.closedOn === null && <UnitForms scope={scope} page={page} form={form} />}
      {mayArrangeUnits(viewer) && unit.closedOn !== null && (
        <ReopenForm
          {...{ lang, form }}
          of="unit"
          version={unit.version}
          action={accountsRoutes.reopenUnit(unit.slug)}
        />
      )}
    </>
  )
}
