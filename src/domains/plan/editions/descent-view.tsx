import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import type { DescentEnd, DescentItem } from '../../../ui/descent/descent.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { StatusShape } from '../../../ui/status/status.tsx'
import { type Run, WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../comparison/words.differ.ts'
import { codesOf, type Goal, headingOf } from '../goal.ts'
import { inOriginal } from '../pages/view.ts'
import type { MeasureRow } from '../pages.ts'
import { planRoutes } from '../plan.routes.ts'
import type { Became, BecameOutcome } from './became.ts'
import { sayEditions } from './editions.messages.ts'

const shapes: Record<BecameOutcome, StatusShape> = {
  continued: 'loop',
  split: 'turn',
  merged: 'turn',
  ended: 'ended',
  untold: 'dotted',
}

/** A goal beside what became of it, with the words of both. */
export function goalDescent(lang: Lang, { record, ...became }: Became<Goal>): DescentItem {
  const only = became.steps.length === 1 ? became.steps[0]?.to : undefined
  const from = { ...goalEnd(lang, record), words: <Wording lang={lang} goal={record} other={only} side="before" /> }
  const to = became.steps.flatMap(({ to }) =>
    to ? [{ ...goalEnd(lang, to), words: <Wording lang={lang} goal={to} other={record} side="after" /> }] : [],
  )
  return { from, to, ...told(lang, became) }
}

export function measureDescent(lang: Lang, { record, ...became }: Became<MeasureRow>): DescentItem {
  const to = became.steps.flatMap(({ to }) => (to ? [measureEnd(lang, to)] : []))
  return { from: measureEnd(lang, record), to, ...told(lang, became) }
}

function goalEnd(lang: Lang, goal: Goal): DescentEnd {
  return { href: planRoutes.goal(lang, goal.slug), code: codesOf(goal).join(' · '), title: headingOf(goal) }
}

function measureEnd(lang: Lang, { slug, number, title }: MeasureRow): DescentEnd {
  return { href: planRoutes.measure(lang, slug), code: number ?? '', title }
}

function told(lang: Lang, { outcome, steps }: Omit<Became<unknown>, 'record'>) {
  const silent = outcome === 'ended' || outcome === 'untold'
  return {
    shape: shapes[outcome],
    outcome: sayEditions(lang, `lineage.outcome.${outcome}`),
    reasons: [...new Set(steps.map(({ reason }) => reason))].map(inOriginal),
    note: silent ? sayEditions(lang, `lineage.${outcome}_words`) : undefined,
  }
}

type WordingProps = { lang: Lang; goal: Goal; other: Goal | null | undefined; side: 'before' | 'after' }

/** The sentence that was adopted, with the words marked in which it differs from the other one. */
const Wording = ({ lang, goal, other, side }: WordingProps) => {
  const [before, after] = side === 'before' ? [goal.wording, other?.wording] : [other?.wording, goal.wording]
  const runs = before && after ? comparable(before, after) : undefined
  if (runs) return <WordsChanged lang={lang} source={goal.wording.lang} runs={runs} side={side} />
  // A goal whose wording is its heading has said it already.
  if (headingOf(goal) === goal.wording) return null
  return (
    <p>
      <Said text={goal.wording} lang={lang} quiet />
    </p>
  )
}

/** Two sentences in one language that have enough words in common for marks to say more than they disturb. */
function comparable(before: Text, after: Text): Run[] | undefined {
  if (before.lang !== after.lang) return undefined
  const runs = differInWords(before.words, after.words)
  const lengthOf = (kinds: readonly Run['kind'][]) =>
    runs.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { words }) => sum + words.length, 0)
  const shared = lengthOf(['same'])
  const longer = Math.max(lengthOf(['same', 'gone']), lengthOf(['same', 'new']))
  return shared >= longer * 0.35 ? runs : undefined
}
