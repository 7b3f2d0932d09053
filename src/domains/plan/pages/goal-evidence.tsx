import type { FC } from 'hono/jsx'
import { formatDate, formatList } from '../../../i18n/format.ts'
import { OutputFigures } from '../../../ui/output-figure/output-figure.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { GoalPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { figureView } from './figure-view.ts'
import { sayPages } from './pages.messages.ts'
import { inOriginal, type View } from './view.ts'

/**
 * Three layers of evidence, never mixed: what was done, what effect is claimed, and the background. Each says what it is
 * worth, and where there is nothing, that and why.
 */
export const GoalEvidence: FC<View<GoalPage>> = (view) => {
  const { lang, page } = view
  const { indicators } = page.output
  return (
    <section class="section" aria-labelledby="stand">
      <h2 id="stand">{sayPlan(lang, 'goal.where_we_stand')}</h2>
      <Done {...view} />
      <div class="layer">
        <h3>{sayPages(lang, 'evidence.effect')}</h3>
        <p class="prose">
          <strong>{sayPlan(lang, 'goal.no_evidence')}</strong> {sayPlan(lang, 'goal.no_evidence_words')}{' '}
          {sayPages(lang, 'evidence.no_effect')}
        </p>
      </div>
      <div class="layer">
        <h3>{sayPages(lang, 'evidence.context')}</h3>
        {indicators.length === 0 ? (
          <p class="prose">{sayPages(lang, 'evidence.no_indicator')}</p>
        ) : (
          <p class="prose">
            {sayPages(lang, 'evidence.indicators')}{' '}
            <Said text={inOriginal(formatList('de', indicators))} lang={lang} quiet />.{' '}
            {sayPages(lang, 'evidence.no_values')}
          </p>
        )}
      </div>
    </section>
  )
}

const Done: FC<View<GoalPage>> = ({ page: { figures, output }, lang, today }) => {
  const { done, overdue, total } = output.steps
  const date = formatDate(lang, today)
  return (
    <div class="layer">
      <h3>{sayPages(lang, 'evidence.done')}</h3>
      {total > 0 && <p class="prose">{sayPages(lang, 'evidence.steps', { done, total, overdue, date })}</p>}
      {figures.length > 0 ? (
        <>
          <p class="prose">{sayPlan(lang, 'goal.figures')}</p>
          <div class="after-list">
            <OutputFigures lang={lang} figures={figures.map((one) => figureView(lang, one.figure, one.measure))} />
          </div>
        </>
      ) : (
        <p class="prose">{sayPages(lang, 'evidence.no_figures')}</p>
      )}
    </div>
  )
}
