import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { type Unit, unitKinds } from '../unit.ts'
import { fieldOf, type OfficeForm } from './office-form.ts'
import { sayUnits } from './units.messages.ts'

/** `now`: what stands in the fields of a unit that there is. `units`: those below which it can stand. */
type FieldsProps = {
  lang: Lang
  units: readonly Unit[]
  form: OfficeForm
  now?: { name: string; short: string; kind: string; parent: string }
}

export const UnitFields: FC<FieldsProps> = ({ lang, units, form, now }) => (
  <>
    <TextInput {...fieldOf(form, lang, 'name', now?.name)} label={sayUnits(lang, 'field.name')} maxlength={200} />
    <TextInput
      {...fieldOf(form, lang, 'short', now?.short)}
      label={sayUnits(lang, 'field.short')}
      hint={sayUnits(lang, 'field.short_hint')}
      maxlength={60}
      optional
    />
    <Radios
      {...fieldOf(form, lang, 'kind', now?.kind ?? 'department')}
      label={sayUnits(lang, 'field.kind')}
      choices={unitKinds.map((kind) => ({ value: kind, label: sayUnits(lang, `kind.${kind}`) }))}
    />
    <Select
      {...fieldOf(form, lang, 'parent', now?.parent)}
      label={sayUnits(lang, 'field.parent')}
      options={[
        { value: '', label: sayUnits(lang, 'field.on_top') },
        ...units.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang })),
      ]}
    />
  </>
)
