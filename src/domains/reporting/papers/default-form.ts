import type { Lang } from '../../../i18n/languages.ts'
import type { Section, SectionKind } from './paper-form.ts'
import { type PapersKey, sayPapers as say } from './papers.messages.ts'

/** What a city begins with, in its own language, until it changes the form. */
export function defaultForm(lang: Lang): Section[] {
  const section = (id: SectionId, kind: SectionKind, needed: boolean, choices: PapersKey[] = []): Section => ({
    ...{ id, kind, needed, several: id === 'participation' },
    title: say(lang, `default.${id}`),
    hint: say(lang, `default.${id}_hint`),
    choices: choices.map((key) => say(lang, key)),
  })
  const effects: PapersKey[] = ['choice.none', 'choice.positive', 'choice.negative']
  return [
    section('motion', 'text', true),
    section('bodies', 'bodies', true),
    section('reasons', 'text', true),
    section('costs', 'costs', true),
    section('climate', 'boxes', true, effects),
    section('equality', 'boxes', true, effects),
    section('participation', 'boxes', false, ['choice.asked', 'choice.migrants', 'choice.accessible', 'choice.nobody']),
    section('attachments', 'attachments', false),
  ]
}

type SectionId = 'motion' | 'bodies' | 'reasons' | 'costs' | 'climate' | 'equality' | 'participation' | 'attachments'
