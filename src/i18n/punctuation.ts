import { describeLanguage, type Lang } from './languages.ts'

/** What stands between two facts of one line, where both may be in any language. */
export function comma(lang: Lang): string {
  return describeLanguage(lang).direction === 'rtl' ? '، ' : ', '
}

const marks: Partial<Record<Lang, [string, string]>> = { en: ['“', '”'], ar: ['«', '»'] }

/** Somebody's words, within the staff language's marks. */
export function quoted(lang: Lang, words: string): string {
  return (marks[lang] ?? ['„', '“']).join(words)
}
