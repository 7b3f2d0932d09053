/** What the council's report of a round is made of, in the order in which it stands without anybody's doing. */
export const chapters = ['foreword', 'overview', 'fields', 'changes', 'money', 'gaps', 'annex'] as const
export type Chapter = (typeof chapters)[number]

/** Where editors write: in a chapter, in the summary on one page, or under a field or goal (`field:` and `goal:` with its id). */
export type Place = Exclude<Chapter, 'fields' | 'annex'> | 'summary' | `field:${string}` | `goal:${string}`

export const ownPlaces = ['foreword', 'overview', 'changes', 'money', 'gaps', 'summary'] as const satisfies Place[]

export type ReportText = { place: string; words: string }

/** As it is frozen with the round: which chapters, in which order, and what editors wrote. */
export type FrozenReport = { chapters: Chapter[]; texts: ReportText[] }

export const blankReport: FrozenReport = { chapters: [...chapters], texts: [] }

export function isChapter(value: unknown): value is Chapter {
  return (chapters as readonly unknown[]).includes(value)
}

/** What somebody wrote there, or nothing. */
export function wordsAt({ texts }: Pick<FrozenReport, 'texts'>, place: Place): string {
  return texts.find((one) => one.place === place)?.words ?? ''
}

/**
 * The chapters by the places that somebody gave them: `places` has a number for each that is in. Equal numbers stand in our
 * order. The overview is always in: without it nobody knows what they read.
 */
export function orderChapters(places: Partial<Record<Chapter, number>>): Chapter[] {
  const given = chapters.filter((one) => one === 'overview' || places[one] !== undefined)
  return given.toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || chapters.indexOf(a) - chapters.indexOf(b))
}
