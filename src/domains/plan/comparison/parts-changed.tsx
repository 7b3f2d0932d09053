import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { sayComparison } from './comparison.messages.ts'
import type { PartChange } from './comparison.ts'
import { differInWords } from './words.differ.ts'

/** Parts of a sheet that change together; days as the reader writes them. */
export const PartsChanged: FC<{ lang: Lang; source: Lang; parts: PartChange[] }> = ({ lang, source, parts }) => (
  <>
    {parts.map(({ part, before, after }) => {
      const words = (values: string[]) => values.map((value) => asDay(lang, value)).join(part === 'goals' ? '\n' : ', ')
      const isPeriod = part === 'begin' || part === 'end'
      return (
        <>
          {isPeriod && <p class="proposal__part">{sayComparison(lang, `item.${part}`)}</p>}
          <WordsChanged lang={lang} source={source} runs={differInWords(words(before), words(after))} />
        </>
      )
    })}
  </>
)

function asDay(lang: Lang, value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatShortDay(lang, value) : value
}
