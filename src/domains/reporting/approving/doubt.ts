import type { Content } from '../rounds/content.ts'

/**
 * Why a status looks wrong. A suggestion to whoever approves, never a refusal: the unit may know better, and then says so in
 * its reason.
 */
export const doubtKinds = [
  'late_but_on_track',
  'completed_with_open_milestone',
  'completed_without_figure',
  'money_unspent',
  'same_words',
  'went_back',
  'effect_without_evidence',
] as const
export type Doubt = (typeof doubtKinds)[number]

/** `before`: what was said in the rounds before, the last first. `dataOn`: the day of which all is told. */
export type Doubted = {
  content: Content
  before: readonly Content[]
  dataOn: string
}

const rules: Record<Doubt, (said: Doubted) => boolean> = {
  late_but_on_track: ({ content: { assessment, milestones, status }, dataOn }) =>
    assessment === 'on_track' &&
    status !== 'completed' &&
    milestones.length > 0 &&
    milestones.every(({ due }) => due < dataOn) &&
    milestones.some(({ doneOn }) => doneOn === null),
  completed_with_open_milestone: ({ content: { status, milestones } }) =>
    status === 'completed' && milestones.some(({ doneOn }) => doneOn === null),
  completed_without_figure: ({ content: { status, figures } }) =>
    status === 'completed' && figures.every(({ value }) => value === null),
  money_unspent: ({ content: { status, money }, dataOn }) => {
    const due = money.filter(({ year, plannedCents }) => year < Number(dataOn.slice(0, 4)) && plannedCents > 0)
    const isRunning = status === 'started' || status === 'advanced' || status === 'completed'
    return isRunning && due.length > 0 && due.every(({ spentCents }) => (spentCents ?? 0) === 0)
  },
  same_words: ({ content, before }) =>
    bare(content.done) !== '' &&
    before.length >= 2 &&
    before.slice(0, 2).every(({ done }) => bare(done) === bare(content.done)),
  went_back: ({ content: { status }, before: [last] }) => {
    if (!status || !last?.status || onceReached(status) < 0) return false
    return onceReached(last.status) > onceReached(status)
  },
  effect_without_evidence: ({ content: { effect } }) =>
    effect.claimed.trim() !== '' && effect.evidence.trim() === '' && effect.doubt.trim() === '',
}

/** What looks wrong in what a unit says, in the order in which it matters. */
export function doubtsOf(said: Doubted): Doubt[] {
  return doubtKinds.filter((kind) => rules[kind](said))
}

/** Whoever has come so far does not come to stand before it again without a word; a new course may begin anywhere. */
function onceReached(status: NonNullable<Content['status']>): number {
  return (['not_planned_yet', 'planned', 'started', 'advanced', 'completed'] as string[]).indexOf(status)
}

function bare(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim()
}
