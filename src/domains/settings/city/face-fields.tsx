import type { FC } from 'hono/jsx'
import { describeLanguage, languages } from '../../../i18n/languages.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { fieldOf, type SettingsForm } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import type { BrandChoice } from '../settings-env.ts'
import { languageFields } from './city.form.ts'

type FaceProps = { scope: Scope; brands: readonly BrandChoice[]; form: SettingsForm }

/** Name, look and languages of the city. */
export const FaceFields: FC<FaceProps> = ({ scope: { lang, city }, brands, form }) => {
  const source = sourceLanguage(city)
  const others = languages.filter((one) => one !== source)
  return (
    <>
      {city.demo ? (
        <p>{saySettings(lang, 'city.demo_words', { name: city.name })}</p>
      ) : (
        <>
          <TextInput
            {...fieldOf(form, lang, 'name', city.name)}
            label={saySettings(lang, 'city.name')}
            hint={saySettings(lang, 'city.name_hint')}
            maxlength={200}
            required
          />
          <Radios
            {...fieldOf(form, lang, 'brand', city.brand)}
            label={saySettings(lang, 'city.brand')}
            hint={saySettings(lang, 'city.brand_hint')}
            choices={brands.map(({ slug, name }) => ({ value: slug, label: name.de }))}
          />
        </>
      )}
      <BrandColours lang={lang} brands={brands} />
      <fieldset class="kern-fieldset" aria-describedby="languages-hint">
        <legend class="kern-label">{saySettings(lang, 'city.languages')}</legend>
        <p class="kern-hint" id="languages-hint">
          {saySettings(lang, 'city.languages_hint', { first: describeLanguage(source).name })}
        </p>
        <div class="kern-fieldset__body language-order">
          {languageFields.map((field, i) => (
            <Select
              {...fieldOf(form, lang, field, city.guideLanguages[i + 1])}
              label={saySettings(lang, 'city.language', { n: i + 2 })}
              options={[
                { value: '', label: saySettings(lang, 'city.no_language') },
                ...others.map((one) => ({ value: one, label: describeLanguage(one).name, lang: one })),
              ]}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

type ColoursProps = { lang: Scope['lang']; brands: readonly BrandChoice[] }

const BrandColours: FC<ColoursProps> = ({ lang, brands }) => (
  <DataTable
    label={saySettings(lang, 'city.colours')}
    caption={saySettings(lang, 'city.colours')}
    columns={(['city.brand', 'city.light', 'city.dark'] as const).map((key) => ({ name: saySettings(lang, key) }))}
    rows={brands.map(({ name, colours }) => [
      name.de,
      <Swatch colour={colours.light.action} />,
      <Swatch colour={colours.dark.action} />,
    ])}
  />
)

const Swatch: FC<{ colour: string }> = ({ colour }) => (
  <span class="swatch">
    <svg width="32" height="16" aria-hidden="true">
      <rect width="32" height="16" fill={colour} />
    </svg>{' '}
    {colour}
  </span>
)
