import type { Lang } from './languages.ts'

/** How a text came into its language. `original` in the language it was written in; the rest are translations. */
export type TextState = 'original' | 'human' | 'machine' | 'reviewed' | 'outdated'

/** Words of the city with their language, which need not be the reader's: then they are shown with `lang`, and marked. */
export type Text = { words: string; lang: Lang; state: TextState }

export function original(words: string, lang: Lang): Text {
  return { words, lang, state: 'original' }
}
