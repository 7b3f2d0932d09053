import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { type FormState, fieldOf } from '../editing/editing-form.ts'
import { formChoices } from './carry.form.ts'
import { endings } from './carry.ts'
import { saySuccession } from './succession.messages.ts'

/** What becomes of all that is ticked. */
export const CarryChoiceFields: FC<{ lang: Lang; form: FormState }> = ({ lang, form }) => (
  <section class="section form" id="choices" aria-labelledby="choices-title">
    <h2 id="choices-title">{saySuccession(lang, 'choices')}</h2>
    <Radios
      {...fieldOf(form, lang, 'choice')}
      label={saySuccession(lang, 'choice')}
      choices={formChoices.map((choice) => ({
        value: choice,
        label: saySuccession(lang, `choice.${choice}`),
        hint: saySuccession(lang, `choice.${choice}_hint`),
      }))}
    />
    <Select
      {...fieldOf(form, lang, 'ending')}
      label={saySuccession(lang, 'ending')}
      optional
      options={[
        { value: '', label: saySuccession(lang, 'ending.choose') },
        ...endings.map((ending) => ({ value: ending, label: saySuccession(lang, `ending.${ending}`) })),
      ]}
    />
    <TextArea
      {...fieldOf(form, lang, 'words')}
      label={saySuccession(lang, 'words')}
      hint={saySuccession(lang, 'words_hint')}
      rows={2}
      optional
    />
    <TextArea
      {...fieldOf(form, lang, 'titles')}
      label={saySuccession(lang, 'titles')}
      hint={saySuccession(lang, 'titles_hint')}
      rows={3}
      optional
    />
    {form.errors.sure && <Confirmation {...fieldOf(form, lang, 'sure')} label={saySuccession(lang, 'sure')} />}
    <Button>{saySuccession(lang, 'apply')}</Button>
  </section>
)
