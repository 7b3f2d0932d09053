import type { Followed } from '../../../platform/http/follow-link.ts'

/** `offline`: when it was followed, this computer reached nothing at all. */
export type LinkOutcome = Followed['outcome'] | 'offline'

/** What came of following a link, and on which day. */
export type LinkLook = { outcome: LinkOutcome; status: number | null; on: string }

/** Leads nowhere, for everybody. */
const dead: readonly LinkOutcome[] = ['gone', 'no_host', 'no_answer', 'unsafe', 'in_circles']

export function isDead({ outcome }: Pick<LinkLook, 'outcome'>): boolean {
  return dead.includes(outcome)
}

/** Several links and none that led anywhere: more likely the way out is closed than all of them are dead. */
export function wereAllOut(looks: readonly Pick<Followed, 'outcome'>[]): boolean {
  const isOut = ({ outcome }: Pick<Followed, 'outcome'>) => ['no_host', 'no_answer', 'slow'].includes(outcome)
  return looks.length > 2 && looks.every(isOut)
}

const longestUrl = 2000

/** An address that can be followed: of the web, and not longer than servers take. */
export function isFollowable(url: string): boolean {
  return url.length <= longestUrl && /^https?:\/\//i.test(url) && URL.canParse(url)
}

/** Addresses that stand within a text; what ends the sentence is none of them. */
export function linksIn(words: string): string[] {
  const found = words.match(/https?:\/\/[^\s<>"„“”«»]+/gi) ?? []
  return [...new Set(found.map((url) => url.replace(/[.,;:!?)\]]+$/, '')))].filter(isFollowable)
}
