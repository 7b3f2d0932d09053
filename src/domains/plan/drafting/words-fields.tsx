import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayEditing } from '../editing/editing.messages.ts'
import { type FormState, fieldOf } from '../editing/editing-form.ts'
import { sayPart } from '../pages/revisions.tsx'
import { longParts, richParts } from '../revision.form.ts'
import { type Revisable, revisableParts } from '../revision.ts'

type WordsFieldsProps = { lang: Lang; form: FormState; subject: Revisable }

/** The words of a plan, a field or a goal. */
export const WordsFields: FC<WordsFieldsProps> = ({ lang, form, subject }) => (
  <div class="form">
    {revisableParts[subject].map((part, at) => (
      <Part lang={lang} form={form} part={part} optional={at > 0} />
    ))}
    {form.words.address !== undefined && (
      <TextInput
        {...fieldOf(form, lang, 'address')}
        label={sayPart(lang, 'address')}
        hint={sayEditing(lang, 'words.address_hint')}
      />
    )}
  </div>
)

const Part: FC<{ lang: Lang; form: FormState; part: string; optional: boolean }> = ({ lang, form, part, optional }) => {
  const field = { ...fieldOf(form, lang, part), label: sayPart(lang, part), optional }
  if (part === 'startsOn' || part === 'endsOn') return <DateInput {...field} />
  if (richParts.includes(part)) return <TextArea {...field} hint={sayEditing(lang, 'markup')} rows={8} rich />
  if (longParts.includes(part)) return <TextArea {...field} rows={3} />
  return <TextInput {...field} />
}
