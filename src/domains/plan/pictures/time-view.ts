import type { Lang } from '../../../i18n/languages.ts'
import type { TimeBar, TimeGroup, TimeStep } from '../../../ui/time-bars/time-bars.tsx'
import { type Stretch, type Years, yearsFor } from '../../../ui/time-bars/years.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import type { Milestone } from '../measure.ts'
import { periodWords } from '../pages/period.ts'
import { progressView } from '../pages/status-view.ts'
import { inOriginal } from '../pages/view.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import type { Status } from '../status.ts'
import { homeFieldOf, type PicturedMeasure } from './pictured.ts'
import { sayPictures } from './pictures.messages.ts'
import type { PicturedPlan } from './pictures.read.ts'

export function barView(lang: Lang, city: Naming, measure: PicturedMeasure): TimeBar {
  const { slug, title, startsOn, endsOn, status, milestones } = measure
  return {
    title,
    href: planRoutes.measure(lang, slug),
    words: [
      status ? sayLabel(city, lang, `status.${status}`) : sayPlan(lang, 'status.none'),
      periodWords(lang, startsOn, endsOn) ?? sayPictures(lang, 'timeline.no_period'),
    ],
    step: progressView(status),
    startsOn,
    endsOn,
    steps: stepsView(milestones, status),
  }
}

export function stepsView(milestones: readonly Milestone[], status: Status | null): TimeStep[] {
  return milestones.map((one) => ({ ...one, title: inOriginal(one.title), isGone: status === 'discontinued' }))
}

/** Field by field; each measure once, under the field of its first goal. */
export function timeGroups(lang: Lang, city: Naming, { edition, fields, goals, measures }: PicturedPlan): TimeGroup[] {
  return fields.map((field) => {
    const own = measures.filter((measure) => homeFieldOf(measure, goals)?.id === field.id)
    return {
      position: field.position,
      title: field.title,
      href: planRoutes.field(lang, edition, field.slug),
      bars: own.map((measure) => barView(lang, city, measure)),
      ...(own.length === 0 && { note: sayPictures(lang, 'timeline.no_measures') }),
    }
  })
}

type Timed = Pick<PicturedMeasure, 'startsOn' | 'endsOn' | 'milestones'>

/** The years that show the plan's term and what these measures say of time. */
export function yearsOf(frame: Stretch, measures: readonly Timed[], today: string): Years {
  const days = measures.flatMap(({ startsOn, endsOn, milestones }) => [
    startsOn,
    endsOn,
    ...milestones.flatMap(({ due, doneOn }) => [due, doneOn]),
  ])
  return yearsFor(
    frame,
    days.filter((day) => day !== null),
    today,
  )
}
