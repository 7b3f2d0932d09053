import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { foreignness } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { namePart } from '../check/check.messages.ts'
import { sayEditing } from '../editing/editing.messages.ts'
import { richParts } from '../revision.form.ts'
import { LockedTerms } from './locked-terms.tsx'
import { StateMark } from './state-mark.tsx'
import { namesOf } from './translated.form.ts'
import type { TranslatedText as Translated, TranslatedPage } from './translated.read.ts'
import { sayTranslating, sayTranslatingRefusal } from './translating.messages.ts'

type Props = { lang: Lang; page: TranslatedPage; text: Translated; words: Words; refusal: Refused | undefined }

/** One text: the city's words, what changed in them, and the translation with all that is to be said of it. */
export const TranslatedText: FC<Props> = ({ lang, page, text, words, refusal }) => {
  const { source } = page
  const names = namesOf(text.part)
  return (
    <section class="translated__text" aria-labelledby={`part-${text.part}`}>
      <h2 id={`part-${text.part}`}>
        {namePart(lang, text.part)} <StateMark lang={lang} state={text.state} />
      </h2>
      <div class="translated__pair">
        <div>
          <h3 class="translated__language">{nameLanguage(lang, source)}</h3>
          <p class="translated__source" {...foreignness(source, lang)}>
            {text.source}
          </p>
          {text.state === 'outdated' && <Changes lang={lang} source={source} text={text} />}
          <LockedTerms lang={lang} of={page.lang} text={text} />
        </div>
        <div class="translated__own">
          <input type="hidden" name={names.version} value={String(text.kept?.version ?? 0)} />
          <input type="hidden" name={names.digest} value={text.digest} />
          <Own lang={lang} page={page} text={text} words={words} refusal={refusal} />
        </div>
      </div>
    </section>
  )
}

const Own: FC<Props> = ({ lang, page, text, words, refusal }) => {
  const names = namesOf(text.part)
  const language = nameLanguage(lang, page.lang)
  const value = words[names.words] ?? text.kept?.words ?? ''
  const asksSure = refusal?.code === 'translation.terms_missing' || words[names.sure] === 'yes'
  return (
    <>
      <TextArea
        lang={lang}
        of={page.lang}
        name={names.words}
        label={sayTranslating(lang, 'words_in', { part: namePart(lang, text.part), lang: language })}
        value={value}
        rows={Math.min(18, Math.max(2, Math.ceil(Math.max(value.length, text.source.length) / 48) + 1))}
        error={refusal && sayTranslatingRefusal(lang, refusal)}
        {...(richParts.includes(text.part) ? { hint: sayEditing(lang, 'markup'), rich: true } : {})}
      />
      {refusal?.code === 'translation.saved_meanwhile' && text.kept && (
        <div class="translated__now">
          <p>{sayTranslating(lang, 'field.now')}</p>
          <p class="translated__source" {...foreignness(page.lang, lang)}>
            {text.kept.words}
          </p>
        </div>
      )}
      {asksSure && (
        <Confirmation
          lang={lang}
          name={names.sure}
          label={sayTranslating(lang, 'field.sure')}
          value={words[names.sure]}
        />
      )}
      <Select
        lang={lang}
        name={names.state}
        label={sayTranslating(lang, 'field.state')}
        value={words[names.state] ?? chosenState(text)}
        options={[
          ...(isUnseen(text) ? [{ value: '', label: sayTranslating(lang, 'field.state.keep') }] : []),
          { value: 'human', label: sayTranslating(lang, 'field.state.human') },
          { value: 'reviewed', label: sayTranslating(lang, 'field.state.reviewed') },
        ]}
      />
    </>
  )
}

/** There is something that nobody has said to be right as it stands. */
function isUnseen({ state }: Translated): boolean {
  return state === 'outdated' || state === 'machine'
}

function chosenState(text: Translated): string {
  if (isUnseen(text)) return ''
  return text.state === 'reviewed' ? 'reviewed' : 'human'
}

const Changes: FC<{ lang: Lang; source: Lang; text: Translated }> = ({ lang, source, text: { changes } }) => (
  <div class="translated__changes">
    <h3 class="translated__language">{sayTranslating(lang, changes ? 'changed' : 'changed_unknown')}</h3>
    {changes && <WordsChanged lang={lang} source={source} runs={changes} />}
  </div>
)
