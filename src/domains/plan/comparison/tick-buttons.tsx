import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { tickValue } from './comparison.form.ts'
import { type Group, groups, plainGroups } from './comparison.groups.ts'
import { type ComparisonKey, sayComparison } from './comparison.messages.ts'

type Props = { lang: Lang; action: string }

/** Ticks or clears the boxes of one group. */
export const TickGroup: FC<Props & { group: Group }> = ({ lang, action, group }) => (
  <p class="comparison__ticks">
    <Tick {...{ lang, action, at: group }} value={tickValue('all', [group])} label="tick.group" />
    <Tick {...{ lang, action, at: group }} value={tickValue('none', [group])} label="tick.group_none" />
  </p>
)

/** The same for the whole comparison. */
export const TickAll: FC<Props> = ({ lang, action }) => (
  <section class="section" id="ticks" aria-labelledby="ticks-title">
    <h2 id="ticks-title">{sayComparison(lang, 'tick.title')}</h2>
    <p>{sayComparison(lang, 'tick.words')}</p>
    <p class="comparison__ticks">
      <Tick {...{ lang, action, at: 'ticks' }} value={tickValue('all', plainGroups)} label="tick.all" />
      <Tick {...{ lang, action, at: 'ticks' }} value={tickValue('none', groups)} label="tick.none" />
    </p>
  </section>
)

/** The page comes back where the button stood; with JavaScript it stays, and says aloud what was done. */
const Tick: FC<Props & { at: string; value: string; label: ComparisonKey }> = ({ lang, action, at, value, label }) => (
  <>
    <button type="submit" class="comparison__tick" name="tick" value={value} formaction={`${action}#${at}`}>
      {sayComparison(lang, label)}
    </button>
    <span
      role="status"
      class="visually-hidden"
      data-done={sayComparison(lang, `${label}_done` as ComparisonKey)}
    ></span>
  </>
)
