import type { FC } from 'hono/jsx'
import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import { Said } from '../../../ui/said/said.tsx'
import { sayService } from './service.messages.ts'

/** A sentence in German, large, to show or to say; below it what it means. */
export const ToSay: FC<{ lang: Lang; words: string; meaning: Text }> = ({ lang, words, meaning }) => (
  <section class="section" aria-labelledby="say">
    <h2 id="say">{sayService(lang, 'say')}</h2>
    <p class="wording" lang="de" dir={describeLanguage(lang).direction === 'rtl' ? 'ltr' : undefined}>
      <strong>„{words}“</strong>
    </p>
    {meaning.lang === lang && meaning.words !== words && (
      <p class="soft">
        <Said text={meaning} lang={lang} quiet />
      </p>
    )}
  </section>
)
