import type { FC } from 'hono/jsx'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { TiedField } from '../../../plan/plan.ts'
import { type BodyWish, bodyKinds } from '../body.ts'
import { saySeats } from '../seats.messages.ts'
import { sayArranging as say } from './arranging.messages.ts'
import { fieldBox } from './body.form.ts'
import { isTicked } from './ticked.ts'

type FieldsProps = { scope: Scope; form: PageForm; fields: readonly TiedField[]; now?: BodyWish }

/** What a body is called and for what it is there. */
export const BodyFields: FC<FieldsProps> = ({ scope, form, fields, now }) => {
  const { lang, city } = scope
  const of = sourceLanguage(city)
  const field = (name: string, value?: string) => fieldOf(form, say, lang, name, value)
  return (
    <>
      <Select
        {...field('kind', now?.kind)}
        label={say(lang, 'kind')}
        options={bodyKinds.map((kind) => ({ value: kind, label: saySeats(lang, `kind.${kind}`) }))}
      />
      <TextInput {...field('name', now?.name)} label={say(lang, 'name')} maxlength={200} of={of} />
      <TextArea
        {...field('purpose', now?.purpose)}
        label={say(lang, 'purpose')}
        hint={say(lang, 'purpose_hint')}
        of={of}
        optional
        rich
      />
      {now !== undefined && (
        <TextArea {...field('procedure', now.procedure)} label={say(lang, 'procedure')} of={of} optional rich />
      )}
      {fields.length > 0 && (
        <fieldset class="kern-fieldset">
          <legend class="kern-label">{say(lang, 'fields')}</legend>
          <div class="kern-fieldset__body">
            {fields.map(({ id, title }) => (
              <Checkbox
                name={fieldBox(id)}
                label={title.words}
                checked={isTicked(form, fieldBox(id), now?.fieldIds.includes(id) ?? false)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}
