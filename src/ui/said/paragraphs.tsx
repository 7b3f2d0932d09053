import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { foreignness, SaidPassage } from './said.tsx'

/** A longer text: paragraphs where the writer left an empty line. The mark stands once, at the end. */
export const Paragraphs: FC<{ text: Text; lang: Lang; quiet?: boolean }> = ({ text, lang, quiet }) => {
  const paragraphs = text.words.split(/\n\s*\n/).filter((words) => words.trim() !== '')
  const last = paragraphs.pop()
  return (
    <div class="prose">
      {paragraphs.map((words) => (
        <p {...foreignness(text.lang, lang)}>{words}</p>
      ))}
      {last !== undefined && <SaidPassage text={{ ...text, words: last }} lang={lang} quiet={quiet} />}
    </div>
  )
}
