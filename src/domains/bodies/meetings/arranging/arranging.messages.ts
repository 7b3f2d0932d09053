import type { Lang } from '../../../../i18n/languages.ts'
import { type Say, staffCatalogue } from '../../../../i18n/messages.ts'
import { refused } from '../../../../platform/outcome.ts'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { sayFileRefusal } from '../../../plan/plan.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type ArrangingKey = keyof typeof de
export const sayArranging = staffCatalogue<ArrangingKey>({ de, en, ar })

/** The same with what the plan's own checks say of a file. */
export const sayForm: Say<ArrangingKey> = (lang, key, values) =>
  key.startsWith('error.file.')
    ? sayFileRefusal(lang, refused(key.slice('error.'.length), values as Record<string, string | number>))
    : sayArranging(lang, key, values)

/** One field of a form of these pages. */
export function fieldIn(form: PageForm, lang: Lang, name: string, value?: string) {
  return fieldOf(form, sayForm, lang, name, value)
}
