import type { FC } from 'hono/jsx'
import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import { line } from '../../../platform/http/form.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { foreignness } from '../../../ui/said/said.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { fieldOf, type SettingsForm } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsRoutes } from '../settings.routes.ts'
import type { LabelChoice } from '../settings-env.ts'
import { SettingsHead } from '../settings-head.tsx'
import { labelField, longestLabel } from './label.form.ts'

type LabelsProps = { scope: Scope; choices: readonly LabelChoice[]; form: SettingsForm }

/** Language by language the words of a city in place of ours; closed where it has none. */
export const LabelsView: FC<LabelsProps> = ({ scope, choices, form }) => {
  const { lang, city } = scope
  return (
    <>
      <SettingsHead lang={lang} page="labels" form={form} meanwhile={meanwhileIn({ scope, choices, form })} />
      <form class="form" method="post" action={settingsRoutes.labels()} novalidate>
        <input type="hidden" name="version" value={versionIn(form, city.version)} />
        {city.languages.map((of) => (
          <LabelsIn scope={scope} choices={choices} form={form} of={of} />
        ))}
        <Button>{saySettings(lang, 'save')}</Button>
      </form>
    </>
  )
}

const LabelsIn: FC<LabelsProps & { of: Lang }> = ({ scope: { lang, city }, choices, form, of }) => {
  const own = city.ownWords[of] ?? {}
  const n = Object.keys(own).length
  const isTyped = choices.some(({ key }) => (form.words[labelField(of, key)] ?? '') !== '')
  return (
    <details class="labels-in" open={of === sourceLanguage(city) || n > 0 || isTyped}>
      <summary>
        <span {...foreignness(of, lang)}>{describeLanguage(of).name}</span>
        {n > 0 && ` · ${saySettings(lang, 'labels.own', { n })}`}
      </summary>
      {(['status', 'priority'] as const).map((group) => (
        <fieldset class="kern-fieldset">
          <legend class="kern-label">{saySettings(lang, `labels.${group}`)}</legend>
          <div class="labels-in__words">
            {choices
              .filter((one) => one.group === group)
              .map(({ key, ours }) => (
                <TextInput
                  {...fieldOf(form, lang, labelField(of, key), own[key])}
                  label={ours(lang)}
                  placeholder={ours(of)}
                  of={of}
                  maxlength={longestLabel}
                />
              ))}
          </div>
        </fieldset>
      ))}
    </details>
  )
}

/** Somebody else was quicker: what they said otherwise than what stands in the fields. */
function meanwhileIn({ scope: { lang, city }, choices, form }: LabelsProps) {
  const other = city.languages.flatMap((of) =>
    choices
      .map((choice) => ({ of, choice, holds: city.ownWords[of]?.[choice.key] ?? '' }))
      .filter(({ choice, holds }) => holds !== line(form.words, labelField(of, choice.key))),
  )
  if (other.length === 0) return undefined
  return (
    <>
      <p>{saySettings(lang, 'labels.meanwhile')}</p>
      <ul>
        {other.map(({ of, choice, holds }) => (
          <li>
            {choice.ours(lang)} (<span {...foreignness(of, lang)}>{describeLanguage(of).name}</span>):{' '}
            {holds === '' ? saySettings(lang, 'labels.ours') : <bdi {...foreignness(of, lang)}>{holds}</bdi>}
          </li>
        ))}
      </ul>
    </>
  )
}
