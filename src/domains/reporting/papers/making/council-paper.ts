import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import { type Content, isFilled, type results, type Turn } from '../contents.ts'
import type { Section } from '../paper-form.ts'

export const paperStates = ['begun', 'submitted', 'decided', 'withdrawn'] as const
export type PaperState = (typeof paperStates)[number]
export const originKinds = ['round', 'inquiry', 'measure', 'goal'] as const
export type Origin = { kind: (typeof originKinds)[number]; id: string }

/** `sections`: the city's form on the day on which it was begun. `unitId`: in charge. `number`: given by the council's office. */
export type CouncilPaper = {
  id: string
  slug: string
  title: string
  number: string
  unitId: string | null
  origin: Origin | null
  sections: Section[]
  state: PaperState
  version: number
}

/** `number` counts through the whole paper: it is the version that this text made. */
export type PaperText = { number: number; partId: string; content: Content; at: Date; actor: string }
/** The part that has the title; no section is called so. */
export const titlePart = 'title'

export type PaperStepKind = 'begun' | 'submitted' | 'consulted' | 'decided' | 'withdrawn' | 'reopened'
export type Result = Exclude<(typeof results)[number], 'open'>
export type PaperStep = {
  step: PaperStepKind
  textVersion: number
  heldOn: string | null
  body: string
  result: Result | null
  words: string
  at: Date
  actor: string
}

/** The version of the whole paper: the number of its last text. */
export function versionOf(texts: readonly Pick<PaperText, 'number'>[]): number {
  return texts.at(-1)?.number ?? 0
}

/** What stood in each part at a version. */
export function contentsAt(texts: readonly PaperText[], version = versionOf(texts)): Map<string, Content> {
  return new Map(texts.flatMap(({ number, partId, content }) => (number <= version ? [[partId, content]] : [])))
}

/** The versions of one part, the first first. */
export function textsOf<One extends PaperText>(texts: readonly One[], partId: string): One[] {
  return texts.filter((one) => one.partId === partId)
}

export type StepWish =
  | { step: 'submitted' | 'withdrawn' | 'reopened'; words: string }
  | { step: 'consulted' | 'decided'; heldOn: string; body: string; result: Result; words: string }

export type StepRefusal =
  | 'paper.not_from_here'
  | 'paper.section_missing'
  | 'paper.unsigned_reason'
  | 'paper.reason_missing'
  | 'paper.body_missing'
  | 'paper.held_ahead'

/** `unsigned`: there is a list of those who sign, and not all of them have, or not this text. */
type Standing = { kept: ReadonlyMap<string, Content>; unsigned: boolean; today: string }

/** How a paper stands after a step. A body that postpones has decided nothing yet. */
export function decidePaperStep(
  { state, sections }: Pick<CouncilPaper, 'state' | 'sections'>,
  wish: StepWish,
  { kept, unsigned, today }: Standing,
): Outcome<PaperState, StepRefusal> {
  if (!fromHere[wish.step].includes(state)) return refused('paper.not_from_here')
  if (wish.step === 'consulted' || wish.step === 'decided') {
    if (wish.body.trim() === '') return refused('paper.body_missing')
    if (wish.heldOn > today) return refused('paper.held_ahead')
    return ok(wish.step === 'decided' && wish.result !== 'postponed' ? 'decided' : state)
  }
  const isSaid = wish.words.trim() !== ''
  if (wish.step !== 'submitted') {
    if (!isSaid) return refused('paper.reason_missing')
    return ok(wish.step === 'withdrawn' ? 'withdrawn' : 'begun')
  }
  const [missing] = missingIn(sections, kept)
  if (missing) return refused('paper.section_missing', { title: missing.title })
  return unsigned && !isSaid ? refused('paper.unsigned_reason') : ok('submitted')
}

const fromHere: Record<StepWish['step'], readonly PaperState[]> = {
  submitted: ['begun'],
  consulted: ['submitted', 'decided'],
  decided: ['submitted', 'decided'],
  withdrawn: ['begun', 'submitted'],
  reopened: ['submitted', 'decided', 'withdrawn'],
}

/** Sections that have to be filled and are not. */
export function missingIn(sections: readonly Section[], kept: ReadonlyMap<string, Content>): Section[] {
  return sections.filter((section) => section.needed && !isFilled(section, kept))
}

type Told = Pick<PaperStep, 'step' | 'heldOn' | 'body' | 'result'>

/**
 * The bodies with what they came to. A paper that was opened again goes its way anew; a body that was not foreseen comes to
 * the others.
 */
export function withResults(turns: readonly Turn[], steps: readonly Told[]): Turn[] {
  const since = steps.slice(steps.findLastIndex(({ step }) => step === 'reopened') + 1)
  const all = [...turns]
  for (const { step, heldOn, body, result } of since) {
    if (result === null || (step !== 'consulted' && step !== 'decided')) continue
    const kind = step === 'decided' ? ('decision' as const) : ('consultation' as const)
    const at = all.findIndex((turn) => isSame(turn.body, body) && turn.kind === kind)
    const told = { body, kind, on: heldOn, result }
    if (at === -1) all.push(told)
    else all[at] = { ...told, body: all[at]?.body ?? body }
  }
  return all
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
