import { formatYear } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import type { Scope } from '../../../../platform/scope.ts'
import type { Held } from '../../../../ui/form-notices/meanwhile.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { assessments, sayLabel, sayPlan, statuses } from '../../../plan/plan.ts'
import { saySheets } from '../../answering/answering.messages.ts'
import { cellName } from '../../answering/sheet-rows.ts'
import { wordsOfContent } from '../../answering/sheet-words.ts'
import type { Content } from '../../rounds/content.ts'
import type { FiguresPage } from './correct-figures.verbs.ts'
import { correctable } from './figures.form.ts'

/** What the rows of figures or of money are called. */
export function rowsOf(lang: Lang, { figures, money }: Content, key: 'figures' | 'money'): string[] {
  if (key === 'figures') return figures.map(({ label }) => label)
  return money.map(({ year, source }) => [formatYear(lang, year), source].filter((one) => one !== '').join(' '))
}

/** What the part says now beside what was typed: of the fields that the form shows. */
export function heldIn({ lang, city }: Scope, { part }: FiguresPage, { words }: PageForm): Held[] {
  const kept = wordsOfContent(lang, part.content, correctable(part.leads))
  const status = (key: string | undefined) => {
    const one = statuses.find((each) => each === key)
    return one ? sayLabel(city, lang, `status.${one}`) : ''
  }
  const assessment = (key: string | undefined) => {
    const one = assessments.find((each) => each === key)
    return one ? sayPlan(lang, `assessment.${one}`) : ''
  }
  const both = (name: string, label: string, told = (word: string | undefined) => word ?? '') => {
    return { label, now: told(kept[name]), typed: told(words[name]) }
  }
  return [
    ...(part.leads
      ? [
          both('status', saySheets(lang, 'status'), status),
          both('status__assessment', saySheets(lang, 'assessment'), assessment),
          both('status__reason', saySheets(lang, 'reason')),
        ]
      : []),
    ...rowsOf(lang, part.content, 'figures').map((row, at) => both(cellName('figures', at, 'value'), row)),
    ...rowsOf(lang, part.content, 'money').map((row, at) => both(cellName('money', at, 'spentCents'), row)),
  ]
}
