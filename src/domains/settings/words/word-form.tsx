import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { versionIn } from '../../../ui/page-form.ts'
import type { SettingsForm } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsRoutes } from '../settings.routes.ts'
import { SettingsHead } from '../settings-head.tsx'
import type { CityWord } from './word.ts'
import { WordFields } from './word-fields.tsx'

/** One word, to be changed or taken from its list. */
export const WordForm: FC<{ scope: Scope; word: CityWord; form: SettingsForm }> = ({ scope, word, form }) => {
  const { lang } = scope
  const version = <input type="hidden" name="version" value={versionIn(form, word.version)} />
  return (
    <>
      <SettingsHead lang={lang} page="words" form={form} />
      <section class="section" aria-labelledby="change">
        <h2 id="change">{saySettings(lang, 'word.change', { words: word.words })}</h2>
        <form class="form" method="post" action={settingsRoutes.word(word.id)} novalidate>
          {version}
          <WordFields scope={scope} form={form} word={word} />
          <Button>{saySettings(lang, 'save')}</Button>
        </form>
      </section>
      <section class="section" aria-labelledby="remove">
        <h2 id="remove">{saySettings(lang, 'word.remove')}</h2>
        <p>{saySettings(lang, 'word.remove_words')}</p>
        <form class="form" method="post" action={settingsRoutes.removeWord(word.id)}>
          {version}
          <Button kind="secondary">{saySettings(lang, 'remove')}</Button>
        </form>
      </section>
    </>
  )
}
