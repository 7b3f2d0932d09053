import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { MoneyTable } from '../../../ui/money-table/money-table.tsx'
import { OutputFigures } from '../../../ui/output-figure/output-figure.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Milestones } from '../../../ui/timeline/timeline.tsx'
import { budgetTotals, isOverdue } from '../measure.ts'
import type { MeasurePage } from '../pages.ts'
import { MeasureTime } from '../pictures/own-times.tsx'
import { sayPlan } from '../plan.messages.ts'
import { figureView } from './figure-view.ts'
import { inOriginal, type View } from './view.ts'

export const MeasureMilestones: FC<View<MeasurePage>> = ({ page, lang, city, today }) => {
  const { sheet, statuses } = page
  const status = statuses[0]?.status ?? null
  if (sheet.milestones.length === 0) return null
  const inOrder = [...sheet.milestones].sort((a, b) => a.due.localeCompare(b.due))
  return (
    <section class="section" aria-labelledby="milestones">
      <h2 id="milestones">{sayPlan(lang, 'measure.milestones')}</h2>
      <MeasureTime page={page} lang={lang} city={city} today={today} />
      <Milestones
        lang={lang}
        milestones={inOrder.map((one) => ({
          ...one,
          title: inOriginal(one.title),
          overdue: isOverdue(one, today, status),
        }))}
      />
    </section>
  )
}

export const MeasureFigures: FC<View<MeasurePage>> = ({ page: { sheet }, lang }) =>
  sheet.figures.length === 0 ? null : (
    <section class="section" aria-labelledby="figures">
      <h2 id="figures">{sayPlan(lang, 'measure.figures')}</h2>
      <OutputFigures lang={lang} figures={sheet.figures.map((figure) => figureView(lang, figure))} />
    </section>
  )

export const MeasureBudget: FC<View<MeasurePage>> = ({ page: { sheet }, lang }) => {
  const lines = [...sheet.budget].sort((a, b) => a.year - b.year)
  return (
    <section class="section" aria-labelledby="budget">
      <h2 id="budget">{sayPlan(lang, 'measure.budget')}</h2>
      {lines.length === 0 ? (
        <p class="soft">{sayPlan(lang, 'measure.no_budget')}</p>
      ) : (
        <MoneyTable
          lang={lang}
          lines={lines.map((line) => ({ ...line, source: inOriginal(line.source) }))}
          total={budgetTotals(lines)}
        />
      )}
    </section>
  )
}

/** A passage of the sheet under its heading; nothing where nobody has written anything. */
export const MeasureWords: FC<{ lang: Lang; id: string; title: string; words: string }> = ({
  lang,
  id,
  title,
  words,
}) =>
  words === '' ? null : (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Paragraphs lang={lang} text={inOriginal(words)} quiet />
    </section>
  )
