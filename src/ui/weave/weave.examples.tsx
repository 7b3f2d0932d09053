import { original } from '../../i18n/text.ts'
import type { ComponentExamples } from '../example.ts'
import { english, long, short } from '../examples-words.ts'
import type { Progress } from '../goal-ring/arcs.ts'
import { type Thread, Weave } from './weave.tsx'
import { WeaveLegend } from './weave-legend.tsx'

const words = {
  none: 'noch keine Maßnahme',
  planned: 'geplant',
  started: 'begonnen',
  advanced: 'fortgeschritten',
  done: 'abgeschlossen',
  ended: 'eingestellt',
  tied: 'steht in mehreren Feldern',
}

const letters = 'BSDKWVGNAFJR'
/** Of one hundred and sixty characters, as long as a goal may be said. */
const longest = original(long.words.padEnd(157, ' und damit allen Menschen leicht zugänglich').slice(0, 160), 'de')
const steps: readonly Progress[] = [0, 3, 1, 2, 1, 0, 3, null, 2]

/** `fields`: of each the names of its goals; a name that stands in several is one goal. */
function threadsOf(fields: readonly (readonly string[])[], title = short): Thread[] {
  const codeIn = (field: number, goal: string) => `${letters[field]}${fields[field]!.indexOf(goal) + 1}`
  const fieldsOf = (goal: string) => fields.flatMap((goals, field) => (goals.includes(goal) ? [field] : []))
  return fields.map((goals, field) => ({
    href: `/de/plan/${letters[field]}`.toLowerCase(),
    position: field + 1,
    code: letters[field]!,
    title: field === 8 ? english : original(fieldTitles[field % fieldTitles.length]!, 'de'),
    note: `${goals.length} Ziele, ${goals.length * 2} Maßnahmen`,
    knots: goals.map((goal, i) => ({
      goal,
      href: `/de/goals/${goal}`,
      code: codeIn(field, goal),
      title: i % 4 === 3 ? english : title,
      progress: progressOf(goal),
      also: fieldsOf(goal)
        .filter((other) => other !== field)
        .map((other) => codeIn(other, goal)),
    })),
  }))
}

const fieldTitles = [
  'Bildung',
  'Soziales',
  'Demokratie',
  'Stadtleben und Kultur',
  'Wirtschaft',
  'Stadtverwaltung und interkulturelle Öffnung',
]

/** The same in every field that a goal stands in. */
function progressOf(goal: string): Progress[] {
  const draw = [...goal].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7)
  return Array.from({ length: draw % 5 }, (_, i) => steps[(draw + i * 2) % steps.length]!)
}

function counted(letter: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => `${letter}${from + i}`)
}

/** Twelve fields of ten goals; every fifth field shares goals with others, up to six of them. */
const large = Array.from({ length: 12 }, (_, field) => [
  ...counted(letters[field]!, 1, 4),
  ...[1, 2, 3].filter((nth) => (field + nth) % 4 === 0).map((nth) => `zusammen-${nth}`),
  ...counted(letters[field]!, 5, field % 3 === 0 ? 11 : 8),
  ...(field % 2 === 0 ? ['sechs'] : []),
])

export const weaveExamples: ComponentExamples = {
  component: 'weave',
  examples: [
    {
      name: 'three fields, one goal in all of them',
      view: (
        <Weave
          lang="de"
          threads={threadsOf([
            ['a', 'b', 'x', 'c'],
            ['d', 'x'],
            ['x', 'e', 'f'],
          ])}
        />
      ),
    },
    {
      name: 'six fields',
      view: (
        <Weave
          lang="de"
          threads={threadsOf([
            [...counted('b', 1, 8), 'bsk', 'b10', 'bk', 'b12'],
            [...counted('s', 1, 6), 'bsk'],
            [...counted('d', 1, 4), 'dk'],
            [...counted('k', 1, 5), 'dk', 'bsk', 'bk'],
            counted('w', 1, 5),
            counted('v', 1, 2),
          ])}
        />
      ),
    },
    {
      name: 'twelve fields, 120 goals, titles of 160 characters',
      view: <Weave lang="de" threads={threadsOf(large, longest)} />,
    },
    {
      name: 'contrary orders: a circle, its ties slanted',
      view: <Weave lang="de" threads={threadsOf([['a', 'x', 'b', 'y'], ['c', 'd'], ['y', 'e', 'x', 'f'], []])} />,
    },
    { name: 'legend', view: <WeaveLegend words={words} /> },
  ],
}
