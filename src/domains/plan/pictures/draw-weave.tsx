import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { ringWords } from '../../../ui/goal-ring/goal-ring.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Weave } from '../../../ui/weave/weave.tsx'
import { WeaveLegend } from '../../../ui/weave/weave-legend.tsx'
import { codesOf, headingOf } from '../goal.ts'
import { progressOfGoal } from '../pages/goal-view.tsx'
import { legendWords } from '../pages/legend.ts'
import { threadsOf } from '../pages/weave-view.ts'
import type { PlanPage } from '../pages.ts'
import { planRoutes } from '../plan.routes.ts'
import type { Drawing, DrawingTime } from './drawing.ts'
import { sayPictures } from './pictures.messages.ts'

export function drawWeave({ edition, fields }: Pick<PlanPage, 'edition' | 'fields'>, { lang }: DrawingTime): Drawing {
  const goals = [...new Map(fields.flatMap((field) => field.goals.map((goal) => [goal.id, goal]))).values()]
  const picture = sayPictures(lang, 'weave')
  return {
    picture: 'weave',
    edition,
    body: <Weave lang={lang} threads={threadsOf(lang, edition, fields)} />,
    legend: <WeaveLegend words={legendWords(lang)} />,
    notes: [],
    table: (
      <DataTable
        label={sayPictures(lang, 'table_label', { picture })}
        caption={picture}
        columns={[
          { name: sayPictures(lang, 'weave.goal') },
          { name: sayPictures(lang, 'weave.fields') },
          { name: sayPictures(lang, 'weave.measures'), isNumber: true },
          { name: sayPictures(lang, 'weave.progress') },
        ]}
        rows={goals.map((goal) => [
          <>
            {codesOf(goal).join(' · ')}{' '}
            <a href={planRoutes.goal(lang, goal.slug)}>
              <Said text={headingOf(goal)} lang={lang} quiet />
            </a>
          </>,
          goal.places.map(({ field }, i) => (
            <>
              {i > 0 && ', '}
              <Said text={field.title} lang={lang} quiet />
            </>
          )),
          goal.measures.length,
          ringWords(lang, progressOfGoal(goal)),
        ])}
      />
    ),
  }
}
