import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { TimeBars } from '../../../ui/time-bars/time-bars.tsx'
import type { Goal } from '../goal.ts'
import type { Naming } from '../label.ts'
import { progressView } from '../pages/status-view.ts'
import type { GoalPage, MeasurePage } from '../pages.ts'
import type { PicturedMeasure } from './pictured.ts'
import { sayPictures } from './pictures.messages.ts'
import { pictureRoutes } from './pictures.routes.ts'
import { barView, stepsView, yearsOf } from './time-view.ts'

type OwnTimes<Page> = { lang: Lang; city: Naming; today: string; page: Page }

/** What a goal's measures do when; nothing where none of them says so. */
export const GoalTimes: FC<OwnTimes<GoalPage>> = ({ lang, city, today, page: { edition, goal, times } }) => {
  const timed = times.filter((one) => one.startsOn !== null || one.endsOn !== null || one.milestones.length > 0)
  if (timed.length === 0) return null
  return (
    <section class="section" aria-labelledby="times">
      <h2 id="times">{sayPictures(lang, 'timeline')}</h2>
      <TimeBars
        lang={lang}
        today={today}
        years={yearsOf(edition, timed, today)}
        groups={[{ position: positionOf([goal]), bars: timed.map((one) => barView(lang, city, one)) }]}
      />
      <p class="after-list">
        <a href={pictureRoutes.page(lang, edition, 'timeline')}>{sayPictures(lang, 'timeline.of_plan')}</a>
      </p>
    </section>
  )
}

/** A measure's bar with its steps on it; what they are called stands below. */
export const MeasureTime: FC<OwnTimes<MeasurePage>> = ({ lang, today, page: { edition, sheet, statuses, goals } }) => {
  const { startsOn, endsOn, milestones } = sheet
  const time: Pick<PicturedMeasure, 'startsOn' | 'endsOn' | 'milestones'> = { startsOn, endsOn, milestones }
  const status = statuses[0]?.status ?? null
  const bar = {
    startsOn,
    endsOn,
    words: [],
    step: progressView(status),
    steps: stepsView(milestones, status),
  }
  return (
    <TimeBars
      lang={lang}
      today={today}
      years={yearsOf(edition, [time], today)}
      groups={[{ position: positionOf(goals), bars: [bar] }]}
    />
  )
}

/** Which field's colour a picture of these goals has: that of the first field of the first goal. */
function positionOf([first]: readonly Goal[]): number {
  return Math.min(...(first?.places.map(({ field }) => field.position) ?? [1]))
}
