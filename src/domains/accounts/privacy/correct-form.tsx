import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { PersonErrors } from './person.form.ts'
import { type PrivacyKey, sayPrivacy } from './privacy.messages.ts'

type CorrectProps = {
  lang: Lang
  action: string
  words: Words
  errors: PersonErrors
  mailHint: PrivacyKey
}

/** Name and address of a person, to be mended. */
export const CorrectForm: FC<CorrectProps> = ({ lang, action, words, errors, mailHint }) => (
  <section class="section" aria-labelledby="correct">
    <h2 id="correct">{sayPrivacy(lang, 'correct')}</h2>
    <form class="form" method="post" action={action} novalidate>
      <TextInput
        lang={lang}
        name="name"
        label={sayPrivacy(lang, 'name')}
        value={words.name}
        maxlength={200}
        error={errors.name && sayPrivacy(lang, errors.name)}
      />
      <TextInput
        lang={lang}
        name="mail"
        type="email"
        label={sayPrivacy(lang, 'mail')}
        hint={sayPrivacy(lang, mailHint)}
        value={words.mail}
        error={errors.mail && sayPrivacy(lang, errors.mail)}
      />
      <Button>{sayPrivacy(lang, 'save')}</Button>
    </form>
  </section>
)
