import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { isRightToLeft, type PaperWords, type Run, tagOf } from '../../platform/paper/paper.ts'
import type { RowStatus } from '../measure-row/measure-row.tsx'
import { sayUi } from '../ui.messages.ts'
import { signOf } from './status-sign.tsx'

/** Words of the city in a paper of the language `lang`, marked with their own where that is another. */
export function textRun(lang: Lang, { words, lang: of }: Pick<Text, 'words' | 'lang'>): Run {
  return { words, ...foreign(lang, of) }
}

/** What marks words of the language `of`; nothing where it is the paper's. */
export function foreign(lang: Lang, of: Lang): Partial<Run> {
  return tagOf(of) === tagOf(lang) ? {} : { lang: of }
}

/** What runs say, without their marks. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ words }) => words).join('')
}

/** A message with a run in it. `say` gets what stands for the run, and puts it where its language wants it. */
export function around(say: (place: string) => string, run: Run): Run[] {
  const [before = '', after = ''] = say(placeOfRun).split(placeOfRun)
  return [{ words: before }, run, { words: after }].filter(({ words }) => words !== '')
}

/** A character that no text has. */
const placeOfRun = '\ufdd0'

/** A status in word and sign; the lead's own judgement where it is a worry. */
export function statusRun(lang: Lang, { shape, word, assessment }: RowStatus): Run {
  const words = assessment?.worry ? `${word} (${assessment.word})` : word
  return { words, sign: signOf(shape, isRightToLeft(lang)) }
}

/** What every paper says of itself. */
export function paperWords(lang: Lang): PaperWords {
  return {
    page: sayUi(lang, 'paper.page', { n: '{n}', all: '{all}' }),
    table: sayUi(lang, 'paper.table'),
    picture: sayUi(lang, 'paper.picture'),
  }
}
