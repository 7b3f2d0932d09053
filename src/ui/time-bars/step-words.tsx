import type { FC } from 'hono/jsx'
import { formatDate } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import { sayPicture } from '../pictures/pictures.messages.ts'
import { Said } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'
import type { TimeStep } from './time-bars.tsx'

type StepWordsProps = { lang: Lang; step: TimeStep; today: string }

/** "Räume gemietet: überfällig seit 30. September 2026", its title in its own language. */
export const StepWords: FC<StepWordsProps> = ({ lang, step, today }) => {
  const [before, after] = sayPicture(lang, 'times.step', { title: place, when: whenOf(lang, step, today) }).split(place)
  return (
    <>
      {before}
      <Said text={step.title} lang={lang} quiet />
      {after}
    </>
  )
}

/** A sign that no message has, for where the title goes. */
const place = '\u{f0000}'

/** The same as a line without markup. */
export function stepLine(lang: Lang, step: TimeStep, today: string): string {
  return sayPicture(lang, 'times.step', { title: step.title.words, when: whenOf(lang, step, today) })
}

function whenOf(lang: Lang, step: TimeStep, today: string): string {
  const { due, doneOn } = step
  if (doneOn !== null) return sayUi(lang, 'timeline.done', { date: formatDate(lang, doneOn) })
  return sayUi(lang, isLate(step, today) ? 'timeline.overdue' : 'timeline.open', { date: formatDate(lang, due) })
}

export function isLate({ due, doneOn, isGone }: TimeStep, today: string): boolean {
  return doneOn === null && !isGone && due < today
}
