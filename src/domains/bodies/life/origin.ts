import { traceSentences } from '../reviews/sentence.ts'
import type { WordingCause } from '../reviews/wording.ts'

/** Where words come from. `ids`: the statements, proposals or motions behind them, where these are known. */
export type Source = {
  kind: 'proposal' | 'draft' | 'statement' | 'decision' | 'editor' | 'import' | 'unknown'
  ids: string[]
  /** A day; null where words were changed and nobody kept when. */
  on: string | null
  reason: string
}

export type KeptWording = {
  id: string
  words: string
  lang: string
  cause: WordingCause
  causeIds: readonly string[]
  on: string
  reason: string
}

/** What is known of a record beside its wordings. `proposals`: those that became it. */
export type Known = { proposals: readonly string[]; documents: readonly string[]; bodyId: string | null }

/** A sentence as it stands; `marks`: the places of its sources in the list, from 1, the newest first. */
export type MarkedSentence = { words: string; marks: number[] }
export type Origin = { parts: { sentences: MarkedSentence[]; lang: string }[]; sources: Source[] }

/**
 * Whence each sentence of some texts comes. `now`: a text as it stands; where it has other words than were kept last,
 * somebody changed it since. Texts share one list of sources, in the order in which a reader meets them.
 */
export function traceOrigin(
  texts: readonly { wordings: readonly KeptWording[]; now: string; lang: string }[],
  known: Known,
): Origin {
  const sources: Source[] = []
  const markOf = (source: Source): number => {
    const same = sources.findIndex((one) => one.kind === source.kind && sameOf(one) === sameOf(source))
    return same >= 0 ? same + 1 : sources.push(source)
  }
  const parts = texts.map(({ wordings, now, lang }) => {
    const all = withToday(wordings, now, lang)
    const byId = new Map(all.map((one, at) => [one.id, { one, isFirst: at === 0 }]))
    const sentences = traceSentences(all).map(({ words, wordingId, earlier }) => {
      const ids = [wordingId, ...earlier.map((form) => form.wordingId)]
      const marks = ids.flatMap((id) => {
        const found = byId.get(id)
        return found ? [markOf(sourceOf(found.one, found.isFirst, known))] : []
      })
      return { words, marks: [...new Set(marks)] }
    })
    return { sentences, lang }
  })
  return { parts, sources }
}

const sameOf = ({ ids, on, reason }: Source) => [...ids, on, reason].join(' ')

function withToday(wordings: readonly KeptWording[], now: string, lang: string): KeptWording[] {
  const last = wordings.at(-1)
  if (now === '' || last?.words === now) return [...wordings]
  const today = { id: 'today', words: now, lang, causeIds: [], on: '', reason: '' }
  return [...wordings, { ...today, cause: wordings.length === 0 ? 'draft' : 'editor' }]
}

function sourceOf({ cause, causeIds, on, reason }: KeptWording, isFirst: boolean, known: Known): Source {
  const day = on === '' ? null : on
  if (isFirst || cause === 'draft') return firstSource(known, day)
  return { kind: cause, ids: [...causeIds], on: day, reason: cause === 'editor' ? reason : '' }
}

/** The first words are a proposal's, a document's or the drafting body's. */
function firstSource({ proposals, documents, bodyId }: Known, on: string | null): Source {
  if (proposals.length > 0) return { kind: 'proposal', ids: [...proposals], on: null, reason: '' }
  if (documents.length > 0) return { kind: 'import', ids: [...documents], on: null, reason: '' }
  if (bodyId !== null) return { kind: 'draft', ids: [bodyId], on, reason: '' }
  return { kind: 'unknown', ids: [], on: null, reason: '' }
}

/** The sentences of which nobody knows whence they come. */
export function gapsOf({ parts, sources }: Origin): string[] {
  const isUnknown = (mark: number) => sources[mark - 1]?.kind === 'unknown'
  return parts.flatMap(({ sentences }) =>
    sentences.filter(({ marks }) => marks.length === 0 || marks.every(isUnknown)).map(({ words }) => words),
  )
}
