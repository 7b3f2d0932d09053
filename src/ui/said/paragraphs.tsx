import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from './said.tsx'

/** A longer text: paragraphs where the writer left an empty line. The mark stands once, at the end. */
export const Paragraphs: FC<{ text: Text; lang: Lang; quiet?: boolean }> = ({ text, lang, quiet = false }) => {
  const paragraphs = text.words.split(/\n\s*\n/).filter((words) => words.trim() !== '')
  return (
    <div class="prose">
      {paragraphs.map((words, i) => (
        <p>
          <Said text={{ ...text, words }} lang={lang} quiet={quiet || i < paragraphs.length - 1} />
        </p>
      ))}
    </div>
  )
}
