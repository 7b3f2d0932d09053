import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { RecordTexts } from '../../plan/plan.ts'
import type { Passage } from './anchor.ts'
import { sentencesOf } from './sentence.ts'
import type { Wording } from './wording.queries.ts'
import type { WordingPart } from './wording.ts'

/** One sentence to choose: `value` names it in a form, `text` is how it is read. */
export type SentenceChoice = { value: string; text: Text }
/** A text of a draft, sentence by sentence. `translation`: the whole of it, where its sentences are not those of the original. */
export type PartChoice = { part: WordingPart; sentences: SentenceChoice[]; translation: Text | null }

export const wholeDraft = 'whole'

/** What can be commented on. `wordings`: the last one kept of each part, in which a passage is told. */
export function choicesOf(record: RecordTexts, wordings: ReadonlyMap<WordingPart, Wording>): PartChoice[] {
  return record.parts.flatMap(({ part, said }) => {
    const wording = wordings.get(part)
    if (!wording || wording.words === '') return []
    const sentences = sentencesOf(wording.words, wording.lang)
    const isTranslated = said.lang !== wording.lang
    const read = isTranslated ? sentencesOf(said.words, said.lang) : []
    const fits = read.length === sentences.length
    const textOf = (words: string, at: number): Text =>
      fits ? { ...said, words: read[at]?.words ?? words } : original(words, wording.lang as Lang)
    const choices = sentences.map(({ begins, ends, words }, at) => ({
      value: `${wording.id}:${begins}-${ends}`,
      text: textOf(words, at),
    }))
    return [{ part, translation: isTranslated && !fits ? said : null, sentences: choices }]
  })
}

export type ChosenPassage = { wordingId: string | null; passage: Passage | null }

/** What a form says of the passage; undefined where it says nothing that could be one. */
export function readChosen(value: string): ChosenPassage | undefined {
  if (value === wholeDraft) return { wordingId: null, passage: null }
  const [, wordingId, begins, ends] = /^([0-9a-f-]{36}):(\d{1,7})-(\d{1,7})$/.exec(value) ?? []
  if (wordingId === undefined) return undefined
  return { wordingId, passage: { begins: Number(begins), ends: Number(ends) } }
}
