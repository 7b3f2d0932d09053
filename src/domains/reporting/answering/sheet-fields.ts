import type { Lang } from '../../../i18n/languages.ts'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { type SheetsKey, saySheets } from './answering.messages.ts'
import type { SheetForm } from './sheet-sending.ts'
import type { SheetPage } from './sheets.read.ts'

/** What the fields of a sheet are told. */
export type FieldsProps = { lang: Lang; page: SheetPage; form: SheetForm }

/** What one field is told: its words, its error and what it is called. */
export function fieldNamed(lang: Lang, { words, errors }: SheetForm, name: string, label: SheetsKey) {
  const form: PageForm = { words, errors }
  return { ...fieldOf(form, saySheets, lang, name), label: saySheets(lang, label), optional: false }
}
