import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { StepWords } from '../../../ui/time-bars/step-words.tsx'
import { TimeBars } from '../../../ui/time-bars/time-bars.tsx'
import { TimeLegend } from '../../../ui/time-bars/time-legend.tsx'
import { holdsDay } from '../../../ui/time-bars/years.ts'
import { WeaveLegend } from '../../../ui/weave/weave-legend.tsx'
import { legendWords } from '../pages/legend.ts'
import { planRoutes } from '../plan.routes.ts'
import type { Drawing, DrawingTime } from './drawing.ts'
import { homeFieldOf } from './pictured.ts'
import { sayPictures } from './pictures.messages.ts'
import type { PicturedPlan } from './pictures.read.ts'
import { barView, stepsView, timeGroups, yearsOf } from './time-view.ts'

export function drawTimeline(plan: PicturedPlan, { lang, city, today }: DrawingTime): Drawing {
  const years = yearsOf(plan.edition, plan.measures, today)
  return {
    picture: 'timeline',
    edition: plan.edition,
    body: <TimeBars lang={lang} years={years} today={today} groups={timeGroups(lang, city, plan)} />,
    legend: (
      <>
        <WeaveLegend words={{ ...legendWords(lang), none: undefined, tied: undefined }} />
        <TimeLegend lang={lang} today={holdsDay(years, today) ? today : null} />
      </>
    ),
    notes: [sayPictures(lang, 'timeline.once'), sayPictures(lang, 'timeline.cut')],
    table: timeTable(plan, { lang, city, today }),
  }
}

function timeTable({ measures, goals }: PicturedPlan, { lang, city, today }: DrawingTime) {
  const picture = sayPictures(lang, 'timeline')
  return (
    <DataTable
      label={sayPictures(lang, 'table_label', { picture })}
      caption={picture}
      columns={[
        { name: sayPictures(lang, 'timeline.measure') },
        { name: sayPictures(lang, 'timeline.field') },
        { name: sayPictures(lang, 'timeline.status') },
        { name: sayPictures(lang, 'timeline.period') },
        { name: sayPictures(lang, 'timeline.steps') },
      ]}
      rows={measures.map((measure) => {
        const [status, period] = barView(lang, city, measure).words
        const field = homeFieldOf(measure, goals)
        return [
          <a href={planRoutes.measure(lang, measure.slug)}>
            <Said text={measure.title} lang={lang} quiet />
          </a>,
          field && <Said text={field.title} lang={lang} quiet />,
          status,
          period,
          measure.milestones.length === 0 ? (
            sayPictures(lang, 'timeline.none')
          ) : (
            <ul>
              {stepsView(measure.milestones, measure.status).map((step) => (
                <li>
                  <StepWords lang={lang} step={step} today={today} />
                </li>
              ))}
            </ul>
          ),
        ]
      })}
    />
  )
}
