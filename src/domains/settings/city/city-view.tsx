import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { meanwhileIn } from '../../../ui/form-notices/meanwhile.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { fieldOf, type SettingsForm } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsRoutes } from '../settings.routes.ts'
import type { BrandChoice } from '../settings-env.ts'
import { SettingsHead } from '../settings-head.tsx'
import { languageFields } from './city.form.ts'
import { heldFace, heldRules } from './city-held.ts'
import { FaceFields } from './face-fields.tsx'
import { type Rules, reportCycles } from './rules.ts'

type CityProps = { scope: Scope; rules: Rules; brands: readonly BrandChoice[]; form: SettingsForm }

export const CityView: FC<CityProps> = ({ scope, rules, brands, form }) => {
  const { lang, city } = scope
  // A box that is not ticked is not sent: whether the form was, its other field tells.
  const isSent = form.words.reportYears !== undefined || form.errors.reportYears !== undefined
  const secondFactor = isSent ? form.words.secondFactor === 'yes' : rules.secondFactor
  const held = isSent ? heldRules(scope, rules, form) : heldFace(scope, brands, form)
  return (
    <>
      <SettingsHead lang={lang} page="settings" form={form} meanwhile={meanwhileIn(lang, held)} />
      <ul class="section">
        {(['calendar', 'words', 'labels'] as const).map((page) => (
          <li>
            <a href={settingsRoutes[page]()}>{saySettings(lang, `${page}.title`)}</a>
          </li>
        ))}
      </ul>
      <section class="section" aria-labelledby="city">
        <h2 id="city">{saySettings(lang, 'city.title')}</h2>
        <form class="form" method="post" action={settingsRoutes.settings()} novalidate>
          <input type="hidden" name="version" value={versionIn(form, city.version, languageFields[0])} />
          <FaceFields scope={scope} brands={brands} form={form} />
          <Button>{saySettings(lang, 'save')}</Button>
        </form>
      </section>
      <section class="section" aria-labelledby="rules">
        <h2 id="rules">{saySettings(lang, 'rules.title')}</h2>
        <form class="form" method="post" action={settingsRoutes.rules()} novalidate>
          <input type="hidden" name="version" value={isSent ? versionIn(form, rules.version) : String(rules.version)} />
          <p id="second-factor-words">{saySettings(lang, 'rules.second_factor_words')}</p>
          <Checkbox
            name="secondFactor"
            label={saySettings(lang, 'rules.second_factor')}
            checked={secondFactor}
            describedBy="second-factor-words"
          />
          <Radios
            {...fieldOf(form, lang, 'reportYears', String(rules.reportYears))}
            label={saySettings(lang, 'rules.cycle')}
            hint={saySettings(lang, 'rules.cycle_hint')}
            choices={reportCycles.map((years) => {
              return { value: String(years), label: saySettings(lang, 'rules.years', { years }) }
            })}
          />
          <Button>{saySettings(lang, 'save')}</Button>
        </form>
      </section>
    </>
  )
}
