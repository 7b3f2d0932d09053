import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import { excerptOf } from '../../../platform/search/excerpt.ts'
import { markWords } from '../../../platform/search/mark.ts'
import type { Question } from '../../../platform/search/question.ts'
import { planRoutes } from '../plan.routes.ts'
import { saySearch } from './search.messages.ts'
import { inLanguage, type SearchedRecord } from './searched-record.ts'

/** A found record as a list shows it, with what was looked for marked. */
export function hitView(lang: Lang, record: SearchedRecord, question: Question) {
  const marked = (text: Text) => ({ text, pieces: markWords(text.words, question) })
  const [best] = record.passages
    .map((told) => inLanguage(told, lang))
    .map((text) => ({ text, excerpt: excerptOf(text.words, text.lang, question) }))
    .sort((a, b) => b.excerpt.met - a.excerpt.met)
  return {
    href: addressOf(lang, record),
    kind: saySearch(lang, `one.${record.kind}`, { code: record.codes.join(' · ') }).trim(),
    note: noteOn(lang, record),
    title: marked(inLanguage(record.title, lang)),
    excerpt: best && marked({ ...best.text, words: best.excerpt.words }),
  }
}

function addressOf(lang: Lang, { leadsTo: { kind, slug }, edition }: SearchedRecord): string {
  if (kind === 'plan') return planRoutes.plan(lang, edition)
  return kind === 'field' ? planRoutes.field(lang, edition, slug) : planRoutes[kind](lang, slug)
}

function noteOn(lang: Lang, { edition, hasEnded }: SearchedRecord): string | undefined {
  const named = { edition: inLanguage(edition.title, lang).words }
  if (edition.state === 'succeeded') return saySearch(lang, 'from_earlier', named)
  if (edition.state === 'upcoming') return saySearch(lang, 'upcoming', named)
  if (hasEnded) return saySearch(lang, 'ended')
  // Where two plans hold, whoever reads would take it for the one of the menu.
  return edition.isMain ? undefined : named.edition
}
