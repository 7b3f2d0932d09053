/** What the lists are of: groups of people that measures are for, and parts of the city. */
export const wordLists = ['target_group', 'district'] as const
export type WordList = (typeof wordLists)[number]

/** A word that the city agreed on. `since`: the day from which it holds. `earlier`: what was said before, or ''. */
export type CityWord = { id: string; list: WordList; words: string; earlier: string; since: string; version: number }
export type WordWish = Pick<CityWord, 'list' | 'words' | 'earlier' | 'since'>

/** What is to be said on a day: a word that does not hold yet leaves its place to the earlier one. */
export function wordsOn(all: readonly CityWord[], list: WordList, day: string): string[] {
  return all
    .filter((one) => one.list === list)
    .map(({ words, earlier, since }) => (since <= day ? words : earlier))
    .filter((words) => words !== '')
}

/** What became of words that are not said any more on a day: the word of today by the earlier one, folded. */
export function successorsOn(all: readonly CityWord[], list: WordList, day: string): Map<string, string> {
  const replaced = all.filter((one) => one.list === list && one.since <= day && one.earlier !== '')
  return new Map(replaced.map(({ earlier, words }) => [foldCase(earlier), words]))
}

/** Capitals and spaces make no other word. */
export function foldCase(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase()
}
