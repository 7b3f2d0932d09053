import type { Child, FC } from 'hono/jsx'
import { formatDate, formatNumber } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { inOriginal, type View } from '../../pages/view.ts'
import { planRoutes } from '../../plan.routes.ts'
import { sayBalance } from './balance.messages.ts'
import type { BalancePage } from './balance.read.ts'
import { type BalanceMeasure, balanceOutcomes, tallyOutcomes } from './balance.ts'

/** How many measures came to what, for each field or each goal. A measure counts in each of its goals, and in one field. */
export const CountTable: FC<View<BalancePage> & { by: 'field' | 'goal' }> = ({ page, lang, by }) => {
  const { balance, say, edition, base } = page
  const { fields, goals, measures } = balance
  const all = tallyOutcomes(measures)
  const used = balanceOutcomes.filter((outcome) => all[outcome] > 0)
  const cells = (own: readonly BalanceMeasure[]) => {
    const tally = tallyOutcomes(own)
    return [...used.map((outcome) => formatNumber(lang, tally[outcome])), formatNumber(lang, own.length)]
  }
  const rows: Child[][] =
    by === 'field'
      ? fields.map(({ id, slug, title }) => [
          <Named lang={lang} href={base + planRoutes.field(lang, edition, slug)} text={say(id, 'title', title)} />,
          ...cells(measures.filter(({ fieldId }) => fieldId === id)),
        ])
      : goals.map(({ id, slug, code, title }) => [
          <>
            {code} <Named lang={lang} href={base + planRoutes.goal(lang, slug)} text={say(id, 'short', title)} />
          </>,
          ...cells(measures.filter(({ goalIds }) => goalIds.includes(id))),
        ])
  const title = sayBalance(lang, `by_${by}`)
  return (
    <div class="section">
      <h2>{title}</h2>
      <DataTable
        label={sayBalance(lang, 'table_label', { what: title })}
        caption={title}
        columns={[
          { name: sayBalance(lang, `column.${by}`) },
          ...used.map((outcome) => ({ name: sayBalance(lang, `outcome.${outcome}`), isNumber: true })),
          { name: sayBalance(lang, 'column.all'), isNumber: true },
        ]}
        rows={rows}
        // Goals share measures, so that their numbers do not add up.
        foot={by === 'field' ? [sayBalance(lang, 'column.all'), ...cells(measures)] : undefined}
      />
    </div>
  )
}

/** Each measure by name: how it stood, since when and why, and what becomes of it. */
export const MeasureTable: FC<View<BalancePage>> = ({ page, lang }) => {
  const { balance, say, lineage, base } = page
  const became = new Map(lineage?.measures.map((one) => [one.record.id, one]))
  const title = sayBalance(lang, 'measures')
  const rows = balanceOutcomes.flatMap((outcome) =>
    balance.measures
      .filter((one) => one.outcome === outcome)
      .map(({ id, slug, number, title: words, asOf, reason }) => [
        <>
          {number} <Named lang={lang} href={base + planRoutes.measure(lang, slug)} text={say(id, 'title', words)} />
        </>,
        sayBalance(lang, `outcome.${outcome}`),
        asOf === null ? '' : formatDate(lang, asOf),
        reason === '' ? '' : <Said text={inOriginal(reason)} lang={lang} />,
        ...(lineage ? [<BecameCell lang={lang} base={base} became={became.get(id)} />] : []),
      ]),
  )
  const columns = ['measure', 'outcome', 'day', 'reason', ...(lineage ? (['became'] as const) : [])] as const
  return (
    <div class="section">
      <h2>{title}</h2>
      <DataTable
        label={sayBalance(lang, 'table_label', { what: title })}
        caption={title}
        columns={columns.map((column) => ({ name: sayBalance(lang, `column.${column}`) }))}
        rows={rows}
      />
    </div>
  )
}

type BecameProps = {
  lang: Lang
  base: string
  became: NonNullable<BalancePage['lineage']>['measures'][number] | undefined
}

const BecameCell: FC<BecameProps> = ({ lang, base, became }) => {
  const steps = became?.steps ?? []
  if (steps.length === 0) return <span class="soft">{sayBalance(lang, 'untold')}</span>
  return (
    <>
      {steps.map(({ to, reason }) =>
        to ? (
          <div>
            <Named lang={lang} href={base + planRoutes.measure(lang, to.slug)} text={to.title} />
          </div>
        ) : (
          <div>
            {sayBalance(lang, 'ends')}: <Said text={inOriginal(reason)} lang={lang} />
          </div>
        ),
      )}
    </>
  )
}

export const Named: FC<{ lang: Lang; href: string; text: ReturnType<BalancePage['say']> }> = ({ lang, href, text }) => (
  <a href={href}>
    <Said text={text} lang={lang} quiet />
  </a>
)
