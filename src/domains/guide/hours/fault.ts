const hoursFaults = ['nothing', 'too_long', 'word', 'time', 'time_range', 'day', 'other'] as const
export type HoursFault = (typeof hoursFaults)[number]

/** What the library says, by the words of its English. */
const said: readonly [RegExp, HoursFault][] = [
  [/nothing meaningful|contains nothing/i, 'nothing'],
  [/outside of the current day|spanning more than two midnights|time range starts/i, 'time'],
  [/time range does not continue|time range|hour/i, 'time_range'],
  [/week|month|year|day|date|holiday/i, 'day'],
  [/unexpected token/i, 'word'],
]

/** `at`: where reading stopped, as far as can be said: the part that is to be looked at. */
export function faultOf(text: string, thrown: string): { fault: HoursFault; at: string } {
  const [before, ...after] = thrown.split(' <--- (')
  const fault = said.find(([words]) => words.test(after[0] ?? thrown))?.[1] ?? 'other'
  if (after.length === 0 || before === undefined || !text.startsWith(before))
    return { fault, at: after.length === 0 ? '' : text }
  return { fault, at: lastWords(before) + text.slice(before.length) }
}

/** The marker stands behind the last token that was read, which is mostly the wrong one. */
const lastWords = (before: string) => /\S{1,20}\s*$/.exec(before)?.[0] ?? ''
