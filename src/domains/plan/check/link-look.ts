import type { LinkOutcome } from '../../../platform/http/follow-link.ts'

/** What came of following a link, and on which day. */
export type LinkLook = { outcome: LinkOutcome; status: number | null; on: string }

/** Leads nowhere, for everybody. */
const dead: readonly LinkOutcome[] = ['gone', 'no_host', 'no_answer', 'unsafe', 'in_circles']

export function isDead({ outcome }: Pick<LinkLook, 'outcome'>): boolean {
  return dead.includes(outcome)
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
