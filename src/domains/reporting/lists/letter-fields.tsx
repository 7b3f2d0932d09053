import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayLists as say } from './lists.messages.ts'

/** The city's own language first; the others are behind one line, open where something stands in them. */
export const LetterFields: FC<{ scope: Scope; form: PageForm }> = ({ scope: { lang, city }, form }) => {
  const [source, ...others] = [sourceLanguage(city), ...city.languages.filter((one) => one !== sourceLanguage(city))]
  const isUsed = others.some((of) => form.words[`subject-${of}`] || form.words[`words-${of}`])
  return (
    <>
      <LanguageFields {...{ lang, form }} of={source ?? lang} />
      {others.length > 0 && (
        <details open={isUsed}>
          <summary>{say(lang, 'letter.other')}</summary>
          {others.map((of) => (
            <LanguageFields {...{ lang, form, of }} />
          ))}
        </details>
      )}
    </>
  )
}

const LanguageFields: FC<{ lang: Lang; form: PageForm; of: Lang }> = ({ lang, form, of }) => {
  const label = (key: 'letter.subject' | 'letter.words') =>
    say(lang, 'letter.in', { field: say(lang, key), language: nameLanguage(lang, of) })
  return (
    <>
      <TextInput {...fieldOf(form, say, lang, `subject-${of}`)} label={label('letter.subject')} of={of} />
      <TextArea
        {...fieldOf(form, say, lang, `words-${of}`)}
        label={label('letter.words')}
        hint={say(lang, 'letter.words_hint')}
        rows={10}
        of={of}
        rich
      />
    </>
  )
}
