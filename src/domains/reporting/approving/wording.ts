import type { Content } from '../rounds/content.ts'

/** The texts of a content: what is worded anew without any figure, day or status becoming another. */
export const wordingKeys = ['reason', 'done', 'obstacles', 'outlook', 'claimed', 'evidence', 'doubt'] as const
export type WordingKey = (typeof wordingKeys)[number]
export type Wording = Record<WordingKey, string>

export function wordingOf({ reason, done, obstacles, outlook, effect }: Content): Wording {
  return { reason, done, obstacles: obstacles.words, outlook, ...effect }
}

export function withWording(content: Content, { obstacles, claimed, evidence, doubt, ...plain }: Wording): Content {
  return {
    ...content,
    ...plain,
    obstacles: { ...content.obstacles, words: obstacles },
    effect: { claimed, evidence, doubt },
  }
}

/** Which texts two contents do not have in common. */
export function changedTexts(one: Content, other: Content): WordingKey[] {
  const [a, b] = [wordingOf(one), wordingOf(other)]
  return wordingKeys.filter((key) => a[key] !== b[key])
}
