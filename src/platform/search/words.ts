import { foldWord } from './fold.ts'

/** A word of a text: where it stands there (UTF-16 offsets), and how it is compared. */
export type Word = { start: number; end: number; folded: string }

/** Behind a sign that says "of every gender": `Bürger*innen`, `Bürger:in`, `jede_r`, `Nutzer/-innen`. */
const gendered = String.raw`(?:(?:[*:_·•]|\/-?)(?:innen|in|nen|r|n|e|s|m)(?![\p{L}\p{N}]))`
/** An apostrophe inside a Cyrillic word is a letter (сім'я); elsewhere words end there (l'école, Almanya'da). */
const joined = String.raw`(?:(?<=\p{Script=Cyrillic})['’ʼ\u02BC](?=\p{Script=Cyrillic}))`
/** The sign with which Persian keeps the parts of a word together belongs to it. */
const letters = String.raw`(?:[\p{L}\p{M}\p{N}\u200c\u200d\u00ad]|${joined})+`
const pattern = new RegExp(`[\\p{L}\\p{N}]${letters}${gendered}?|[\\p{L}\\p{N}]${gendered}?`, 'gu')

/** The words of a text in their order. What folds to nothing is no word. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(pattern)) {
    const folded = foldWord(match[0])
    if (folded !== '') found.push({ start: match.index, end: match.index + match[0].length, folded })
  }
  return found
}
