import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { MeasureRow as Row, MeasureRows as Rows } from '../../../ui/measure-row/measure-row.tsx'
import { plainOf } from '../../../ui/rich/plain.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { Naming } from '../label.ts'
import type { MeasureRow } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import type { StatusRecord } from '../status.ts'
import { periodWords } from './period.ts'
import { statusView } from './status-view.ts'
import { inOriginal } from './view.ts'

type MeasureRowsProps = {
  lang: Lang
  city: Naming
  rows: readonly MeasureRow[]
  today: string
  level?: 2 | 3 | 4
  /** With the codes of the goals: wherever the page is not about one goal. */
  withGoals?: boolean
  /** A hundred measures stay readable where only that is explained which makes one ask why. */
  brief?: boolean
}

export const MeasureRows: FC<MeasureRowsProps> = ({
  lang,
  city,
  rows,
  today,
  level,
  withGoals = false,
  brief = false,
}) => (
  <Rows>
    {rows.map((row) => (
      <Row
        lang={lang}
        {...(level === undefined ? {} : { level })}
        href={planRoutes.measure(lang, row.slug)}
        title={row.title}
        status={statusView(lang, city, row.status)}
        number={row.number ?? undefined}
        facts={factsOf(lang, row, withGoals)}
        reason={row.status && (!brief || isWorry(row.status)) ? inOriginal(plainOf(row.status.reason)) : undefined}
        next={
          row.nextMilestone && (!brief || row.nextMilestone.due < today)
            ? nextOf(lang, row.nextMilestone, today)
            : undefined
        }
      />
    ))}
  </Rows>
)

function isWorry({ status, assessment }: StatusRecord): boolean {
  const grave = assessment === 'at_risk' || assessment === 'off_track'
  return grave || status === 'realigned' || status === 'discontinued'
}

function nextOf(lang: Lang, { title, due }: { title: string; due: string }, today: string) {
  const late = due < today
  const date = formatDate(lang, due)
  return {
    label: sayPlan(lang, 'measure.next'),
    title: inOriginal(title),
    when: late ? sayPlan(lang, 'period.overdue', { date }) : sayPlan(lang, 'period.to', { to: date }),
    late,
  }
}

function factsOf(lang: Lang, row: MeasureRow, withGoals: boolean) {
  // In a list the end says enough; the sheet has both.
  const period = periodWords(lang, row.endsOn === null ? row.startsOn : null, row.endsOn)
  return [
    withGoals && row.goals.length > 0 ? <GoalCodes lang={lang} row={row} /> : undefined,
    row.leadUnit === null ? undefined : <Said text={row.leadUnit} lang={lang} quiet />,
    row.kind === 'permanent_task' && row.endsOn === null ? sayPlan(lang, 'kind.permanent_task') : period,
    row.status === null ? undefined : sayPlan(lang, 'measure.as_of', { date: formatDate(lang, row.status.asOf) }),
  ].filter((fact) => fact !== undefined)
}

const GoalCodes: FC<{ lang: Lang; row: MeasureRow }> = ({ lang, row }) => (
  <>
    {row.goals.map(({ slug, codes }, i) => (
      <>
        {i > 0 && ' '}
        <a href={planRoutes.goal(lang, slug)}>{sayPlan(lang, 'goal.kicker', { codes: codes.join('/') })}</a>
      </>
    ))}
  </>
)
