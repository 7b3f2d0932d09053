import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayTranslating } from './translating.messages.ts'

export type TermForm = { words: Words; errors: { name: string; words: string }[] }

type Props = { lang: Lang; languages: readonly Lang[]; form: TermForm; action: string; version?: string }

export const TermFields: FC<Props> = ({ lang, languages, form, action, version }) => {
  const field = (name: string) => ({
    lang,
    name,
    value: form.words[name],
    error: form.errors.find((one) => one.name === name)?.words,
  })
  return (
    <form class="form" method="post" action={action} novalidate>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <TextInput {...field('source')} label={sayTranslating(lang, 'terms.source')} />
      {languages.map((of) => (
        <TextInput {...field(`words-${of}`)} of={of} label={nameLanguage(lang, of)} optional />
      ))}
      <TextArea {...field('note')} label={sayTranslating(lang, 'terms.note')} rows={2} optional />
      <Button>{sayTranslating(lang, 'terms.save')}</Button>
    </form>
  )
}
