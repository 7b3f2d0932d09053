import type { FC } from 'hono/jsx'
import { formatYear } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { fieldColour } from '../field-colour/field-colour.ts'
import type { Progress } from '../goal-ring/arcs.ts'
import { sayPicture } from '../pictures/pictures.messages.ts'
import { Said } from '../said/said.tsx'
import { Bar } from './bar.tsx'
import { isLate, StepWords } from './step-words.tsx'
import { holdsDay, listYears, placeOf, type Stretch, type Years } from './years.ts'

/** `isGone`: its measure was discontinued, nobody waits for it. */
export type TimeStep = { title: Text; due: string; doneOn: string | null; isGone?: boolean }
export type TimeBar = Stretch & {
  /** Left out where the page has said already what it is. */
  title?: Text
  href?: string
  /** How it stands and how long it runs, in words. */
  words: readonly string[]
  step: Progress
  steps: readonly TimeStep[]
}
export type TimeGroup = { position: number; title?: Text; href?: string; note?: string; bars: readonly TimeBar[] }
type TimeBarsProps = { lang: Lang; years: Years; today: string; groups: readonly TimeGroup[] }

/**
 * What runs when: years across, each measure a bar as thick as it has come far, its steps diamonds on it. Everything is
 * said in words beside it, or above it where there is no room beside.
 */
export const TimeBars: FC<TimeBarsProps> = ({ lang, years, today, groups }) => (
  <div class={groups.some(({ bars }) => bars.some(({ title }) => title)) ? 'times times--told' : 'times'}>
    <div class="times__years" aria-hidden="true">
      {listYears(years).map((year, i, all) => (
        <span>{all.length < 9 || i % 2 === 0 ? formatYear(lang, year) : ''}</span>
      ))}
      {holdsDay(years, today) && (
        <svg class="times__today" aria-hidden="true">
          <line x1={`${placeOf(years, today)}%`} x2={`${placeOf(years, today)}%`} y2="100%" stroke="currentColor" />
        </svg>
      )}
    </div>
    {groups.map(({ position, title, href, note, bars }) => (
      <div class={`times__group ${fieldColour(position)}`}>
        {title && (
          <h2 class="times__title">
            {href === undefined ? (
              <Said text={title} lang={lang} />
            ) : (
              <a href={href}>
                <Said text={title} lang={lang} />
              </a>
            )}
          </h2>
        )}
        {note && <p class="times__words">{note}</p>}
        {bars.length > 0 && (
          <ul>
            {bars.map((bar) => (
              <li class="times__row">
                {bar.title && <BarWords lang={lang} bar={bar} today={today} />}
                <Bar lang={lang} bar={bar} years={years} today={today} />
              </li>
            ))}
          </ul>
        )}
      </div>
    ))}
  </div>
)

const BarWords: FC<{ lang: Lang; bar: TimeBar; today: string }> = ({ lang, bar, today }) => {
  const done = bar.steps.filter(({ doneOn }) => doneOn !== null).length
  const counted = bar.steps.length > 0 && sayPicture(lang, 'times.steps', { done, n: bar.steps.length })
  const late = bar.steps.filter((step) => isLate(step, today))
  return (
    <div class="times__words">
      <a class="times__name" href={bar.href}>
        <Said text={bar.title!} lang={lang} />
      </a>
      <p>{[...bar.words, counted].filter(Boolean).join(' · ')}</p>
      {late.map((step) => (
        <p class="times__late">
          <StepWords lang={lang} step={step} today={today} />
        </p>
      ))}
    </div>
  )
}
