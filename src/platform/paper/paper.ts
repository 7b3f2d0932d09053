import { describeLanguage, type Lang } from '../../i18n/languages.ts'

/** A sign before words, as a drawing and as the letter that stands for it where drawings are not to be had. */
export type Sign = { svg: string; letter: string }

/** `lang`: where it is not that of the paper. `soft`: of less weight. `address`: where it leads, whole. */
export type Run = {
  words: string
  lang?: Lang
  bold?: true
  italic?: true
  soft?: true
  address?: string
  sign?: Sign
}

/** `width`: its share of the whole. */
export type PaperColumn = { head: string; width: number; isNumber?: true }

export type Paragraph = { is: 'paragraph'; words: Run[]; look?: 'lead' | 'small' }

/**
 * What a paper is made of. A heading of level 1 is a chapter; `unlisted`: not in the table of contents; `registered`: in the
 * `register` instead. `source`: where the numbers are from. `alt`: the picture in words. A table without a caption belongs
 * to the words before it.
 */
export type PaperBlock =
  | {
      is: 'heading'
      level: 1 | 2 | 3 | 4
      words: Run[]
      kicker?: string
      newPage?: true
      unlisted?: true
      registered?: true
    }
  | Paragraph
  | { is: 'points' | 'steps'; items: Run[][] }
  | { is: 'facts'; facts: { term: string; words: Run[] }[] }
  | { is: 'counts'; counts: { n: string; words: string }[] }
  | { is: 'table'; caption?: Run[]; columns: PaperColumn[]; rows: Run[][][]; foot?: Run[][]; source?: string }
  | { is: 'picture'; svg: string; alt: string; caption: string; source?: string }
  | { is: 'note'; title: string; words: Run[][] }
  | { is: 'register' }

/** `cover` null: a sheet of one or two pages, set closer, whose title is its first heading. */
export type Paper = {
  lang: Lang
  title: string
  /** Whose paper it is: the city. */
  author: string
  /** An ISO date. */
  day: string
  /** Of the city, as `#rrggbb`. */
  accent: string
  cover: { kicker: string; subtitle: string; lines: string[] } | null
  /** The heading of the table of contents, if there is one. */
  contents: string | null
  /** At the foot of each page. */
  running: string
  words: PaperWords
  blocks: PaperBlock[]
}

/** `page`: with `{n}` and `{all}` in it. */
export type PaperWords = { page: string; table: string; picture: string }

export function say(words: string, lang?: Lang): Run[] {
  return [lang ? { words, lang } : { words }]
}

/** The language by its tag alone, as files of text processors and PDF name it. */
export function tagOf(lang: string): string {
  return lang.split('-')[0] ?? lang
}

export function isRightToLeft(lang: Lang): boolean {
  return describeLanguage(lang).direction === 'rtl'
}
