import { foldCase, successorsOn, type WordList, wordsOn } from '../../settings/settings.ts'
import type { CheckedPlan } from './checked-plan.ts'
import { type Finding, finding } from './finding.ts'

/** Words for groups and districts that are not those on which the city agreed. Without a list nothing is told. */
export function checkWords({ measures, cityWords }: CheckedPlan, today: string): Finding[] {
  const judge = judgeOf(cityWords, today)
  return measures.flatMap((measure) =>
    Object.entries({ target_group: measure.targetGroups, district: measure.districts }).flatMap(([list, all]) =>
      all.flatMap((words) => {
        const judged = judge(list as WordList, words)
        return judged ? [finding(judged.kind, measure, { detail: `${list} ${words}`, values: judged.values })] : []
      }),
    ),
  )
}

function judgeOf(all: CheckedPlan['cityWords'], today: string) {
  const lists = new Map(
    (['target_group', 'district'] as const).map((list) => {
      return [list, { said: new Set(wordsOn(all, list, today).map(foldCase)), now: successorsOn(all, list, today) }]
    }),
  )
  return (list: WordList, words: string) => {
    const { said, now } = lists.get(list)!
    const folded = foldCase(words)
    if (said.size === 0 || said.has(folded)) return undefined
    const successor = now.get(folded)
    return successor === undefined
      ? ({ kind: 'word.unlisted', values: { words, list } } as const)
      : ({ kind: 'word.earlier', values: { words, now: successor } } as const)
  }
}
