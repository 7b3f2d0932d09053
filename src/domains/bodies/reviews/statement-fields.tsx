import type { FC } from 'hono/jsx'
import type { Text } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FieldError } from '../../../ui/form-field/form-field.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { foreignness } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { type PartChoice, type SentenceChoice, wholeDraft } from './passage-choice.ts'
import { sayReviews } from './reviews.messages.ts'
import { writtenLanguages } from './written-language.ts'

type FieldsProps = {
  scope: Scope
  form: PageForm
  parts: readonly PartChoice[]
  parties: readonly { id: string; kind: string; name: Text }[]
}

/** Reading and choosing are one: each sentence of the draft can be ticked, or the whole. */
export const StatementFields: FC<FieldsProps> = ({ scope: { lang }, form, parts, parties }) => {
  const field = (name: string, value?: string) => fieldOf(form, sayReviews, lang, name, value)
  return (
    <>
      <PassageField {...field('at', wholeDraft)} parts={parts} />
      <TextArea
        {...field('words')}
        dir="auto"
        rows={6}
        label={sayReviews(lang, 'field.words')}
        hint={sayReviews(lang, 'field.words_hint')}
      />
      <Select {...field('lang', lang)} label={sayReviews(lang, 'field.lang')} options={writtenLanguages(lang)} />
      {parties.length > 1 && (
        <Radios
          {...field('party')}
          label={sayReviews(lang, 'field.party')}
          choices={parties.map(({ id, name }) => ({ value: id, label: name.words }))}
        />
      )}
      {parties.some(({ kind }) => kind === 'organisation') && (
        <>
          {parties.length > 1 && <p>{sayReviews(lang, 'field.mandate')}</p>}
          <TextInput
            {...field('mandateBy')}
            dir="auto"
            label={sayReviews(lang, 'field.mandate_by')}
            hint={sayReviews(lang, 'field.mandate_by_hint')}
          />
          <DateInput {...field('mandateOn')} label={sayReviews(lang, 'field.mandate_on')} />
        </>
      )}
    </>
  )
}

type PassageProps = {
  lang: Scope['lang']
  name: string
  value?: string | undefined
  error: string | undefined
  parts: readonly PartChoice[]
}

const PassageField: FC<PassageProps> = ({ lang, name, value, error, parts }) => (
  <fieldset class={error === undefined ? 'kern-fieldset' : 'kern-fieldset kern-fieldset--error'}>
    <legend class="kern-label">{sayReviews(lang, 'field.at')}</legend>
    <div class="kern-fieldset__body">
      <p>
        <input type="radio" id={name} name={name} value={wholeDraft} checked={value === wholeDraft} />{' '}
        <label for={name}>{sayReviews(lang, 'on.whole')}</label>
      </p>
      {parts.map(({ part, sentences, translation }) => (
        <>
          <p>
            <strong>{sayReviews(lang, `part.${part}`)}</strong>
          </p>
          {translation && <Paragraphs text={translation} lang={lang} />}
          {sentences.map((sentence, at) => (
            <SentenceRadio lang={lang} name={name} id={`${name}-${part}-${at + 1}`} chosen={value} {...sentence} />
          ))}
        </>
      ))}
    </div>
    <FieldError lang={lang} name={name} label="" error={error} />
  </fieldset>
)

type RadioProps = SentenceChoice & { lang: Scope['lang']; name: string; id: string; chosen?: string | undefined }

const SentenceRadio: FC<RadioProps> = ({ lang, name, id, chosen, value, text }) => (
  <p>
    <input type="radio" id={id} name={name} value={value} checked={chosen === value} />{' '}
    <label for={id} {...foreignness(text.lang, lang)}>
      {text.words.replace(/^(#+|[-•*]|\d+\.)\s+/, '')}
    </label>
  </p>
)
