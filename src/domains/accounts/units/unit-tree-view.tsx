import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { mayArrangeUnits, mayFoundUnit } from '../accounts.access.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { vacantOf } from '../answers.ts'
import type { CityOffice } from '../office.read.ts'
import { type Branch, treeOf, type Unit } from '../unit.ts'
import type { OfficeForm } from './office-form.ts'
import { OfficeNotices } from './office-notices.tsx'
import { UnitFields } from './unit-fields.tsx'
import { sayUnits } from './units.messages.ts'

type TreeProps = { scope: Scope; office: CityOffice; form: OfficeForm }

/** All units as they stand one below the other. */
export const UnitTreeView: FC<TreeProps> = ({ scope, office, form }) => {
  const { lang, viewer } = scope
  const open = office.units.filter(({ closedOn }) => closedOn === null)
  const closed = office.units.filter(({ closedOn }) => closedOn !== null)
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayUnits(lang, 'title'), lang)}
        lead={original(sayUnits(lang, 'lead'), lang)}
      />
      <OfficeNotices lang={lang} form={form} />
      {mayArrangeUnits(viewer) && (
        <p class="section">
          <a href={accountsRoutes.vacancies()}>{sayUnits(lang, 'vacancies.title')}</a>
        </p>
      )}
      {open.length === 0 && <p class="section">{sayUnits(lang, 'tree.none')}</p>}
      {(['city', 'outside'] as const).map((where) => {
        const branches = treeOf(open).filter(({ unit }) => (unit.kind === 'provider') === (where === 'outside'))
        return (
          branches.length > 0 && (
            <section class="section" aria-labelledby={where}>
              <h2 id={where}>{sayUnits(lang, `tree.${where}`)}</h2>
              <Branches scope={scope} office={office} branches={branches} />
            </section>
          )
        )
      })}
      {closed.length > 0 && (
        <section class="section" aria-labelledby="closed">
          <h2 id="closed">{sayUnits(lang, 'closed')}</h2>
          <ul>
            {closed.map((unit) => (
              <li>
                <UnitLink scope={scope} unit={unit} /> <span class="soft">{formatDate(lang, unit.closedOn ?? '')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayFoundUnit(viewer) && (
        <section class="section" aria-labelledby="add">
          <h2 id="add">{sayUnits(lang, 'add.title')}</h2>
          <form class="form" method="post" action={accountsRoutes.units()} novalidate>
            <UnitFields lang={lang} units={open} form={form} />
            <Button>{sayUnits(lang, 'add.save')}</Button>
          </form>
        </section>
      )}
    </>
  )
}

type BranchesProps = { scope: Scope; office: CityOffice; branches: readonly Branch<Unit>[] }

const Branches: FC<BranchesProps> = ({ scope, office, branches }) => (
  <ul class="unit-tree">
    {branches.map(({ unit, below }) => (
      <li>
        <UnitLink scope={scope} unit={unit} /> <PostCount scope={scope} office={office} unit={unit} />
        {below.length > 0 && <Branches scope={scope} office={office} branches={below} />}
      </li>
    ))}
  </ul>
)

export const UnitLink: FC<{ scope: Scope; unit: Unit }> = ({ scope: { lang }, unit }) => (
  <>
    <a href={accountsRoutes.unit(unit.slug)}>
      <Said text={unit.name} lang={lang} quiet />
    </a>
    {unit.short !== '' && <span class="soft"> {unit.short}</span>}
  </>
)

const PostCount: FC<{ scope: Scope; office: CityOffice; unit: Unit }> = ({ scope: { lang, now }, office, unit }) => {
  const posts = office.posts.filter(({ unitId, closedOn }) => unitId === unit.id && closedOn === null)
  if (posts.length === 0) return null
  const vacant = vacantOf(posts, office.holdings, dayOf(now)).length
  const parts = [
    sayUnits(lang, 'tree.posts', { n: posts.length }),
    ...(vacant > 0 ? [sayUnits(lang, 'tree.vacant', { n: vacant })] : []),
  ]
  return <span class="soft">· {parts.join(', ')}</span>
}
