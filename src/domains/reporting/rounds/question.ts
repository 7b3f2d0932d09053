import type { MeasureKind } from '../../plan/plan.ts'

/** What we can ask of a measure; a city adds its own, whose keys begin with `own_`. */
export const questionKeys = [
  'status',
  'done',
  'figures',
  'money',
  'milestones',
  'obstacles',
  'outlook',
  'effect',
  'attachments',
] as const
export type QuestionKey = (typeof questionKeys)[number]
export type OwnKey = `own_${string}`

/** `kinds`: of which kinds of measures it is asked; none: of all. `minutes`: what it costs whoever answers. `words`: of a city's own question. */
export type Question = {
  key: QuestionKey | OwnKey
  kinds: MeasureKind[]
  minutes: number
  required: boolean
  words: string
}

/** What a first round asks; a later one begins with the questions of the last. */
export const usualQuestions: readonly Question[] = [
  ...(
    [
      ['status', 1, true],
      ['done', 4, true],
      ['figures', 3, false],
      ['money', 3, false],
      ['milestones', 1, false],
      ['obstacles', 2, false],
      ['outlook', 2, false],
      ['effect', 3, false],
      ['attachments', 1, false],
    ] as const
  ).map(([key, minutes, required]) => ({ key, minutes, required, kinds: [], words: '' })),
]

/** How a measure stands is the word of the unit that leads; whoever contributes says what they did themselves. */
const ofContributors: readonly string[] = ['done', 'money', 'obstacles', 'outlook', 'attachments']

export function questionsFor(
  questions: readonly Question[],
  { kind, leads }: { kind: MeasureKind; leads: boolean },
): Question[] {
  return questions.filter(({ key, kinds }) => {
    return (kinds.length === 0 || kinds.includes(kind)) && (leads || ofContributors.includes(key))
  })
}

export function isOwn(key: string): key is OwnKey {
  return key.startsWith('own_')
}
