import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../comparison/words.differ.ts'
import { describePart, type Named, partOf, sayGroup } from './describe-group.ts'
import { sayDrafting } from './drafting.messages.ts'
import { changedGroups } from './merge-words.ts'

type DifferencesProps = { lang: Lang; before: Words; after: Words; named: Named }

/** Part by part what becomes of a record, both side by side; on a phone one under the other. */
export const Differences: FC<DifferencesProps> = ({ lang, before, after, named }) => (
  <div class="differences">
    {[...new Set(changedGroups(before, after).map(partOf))].map((part) => {
      const [was, is] = [before, after].map((words) => describePart(lang, words, part, named))
      const runs = differInWords(was ?? '', is ?? '')
      return (
        <section class="side-by-side" aria-labelledby={`difference-${part}`}>
          <h2 id={`difference-${part}`}>{sayGroup(lang, named.subject, part)}</h2>
          {(
            [
              ['before', was],
              ['after', is],
            ] as const
          ).map(([side, said]) => (
            <div>
              <h3>{sayDrafting(lang, `difference.${side}`)}</h3>
              {said === '' ? (
                <p>{sayDrafting(lang, 'difference.nothing')}</p>
              ) : (
                <WordsChanged lang={lang} source="de" runs={runs} side={side} />
              )}
            </div>
          ))}
        </section>
      )
    })}
  </div>
)
