import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Moment, Timeline } from '../../../ui/timeline/timeline.tsx'
import { type PlanKey, sayPlan } from '../plan.messages.ts'
import type { RevisableWords, Revision } from '../revision.ts'
import { inOriginal } from './view.ts'

/** When the words were changed, why, and how they were before; the newest first. */
export const Revisions: FC<{ lang: Lang; revisions: readonly Revision[] }> = ({ lang, revisions }) =>
  revisions.length === 0 ? null : (
    <section class="section" aria-labelledby="revisions">
      <h2 id="revisions">{sayPlan(lang, 'revisions.title')}</h2>
      <Timeline>
        {revisions.map(({ at, reason, before }) => (
          <Moment
            shape="turn"
            title={sayPlan(lang, 'revisions.changed', { parts: formatList(lang, partsIn(lang, before)) })}
            when={formatDate(lang, dayOf(at))}
          >
            <p>
              <Said text={inOriginal(reason)} lang={lang} quiet />
            </p>
            <details>
              <summary>{sayPlan(lang, 'revisions.before')}</summary>
              <PartWords lang={lang} words={before} />
            </details>
          </Moment>
        ))}
      </Timeline>
    </section>
  )

/** What a record says, or said, part by part. */
export const PartWords: FC<{ lang: Lang; words: RevisableWords }> = ({ lang, words }) => (
  <dl class="revision">
    {Object.entries(words).map(([part, said]) => (
      <div>
        <dt>{sayPart(lang, part)}</dt>
        <dd>{said === '' ? sayPlan(lang, 'revisions.nothing') : <Words lang={lang} part={part} words={said} />}</dd>
      </div>
    ))}
  </dl>
)

const Words: FC<{ lang: Lang; part: string; words: string }> = ({ lang, part, words }) => {
  if (part === 'startsOn' || part === 'endsOn') return <>{formatDate(lang, words)}</>
  if (part === 'address') return <code>{words}</code>
  return <Paragraphs text={inOriginal(words)} lang={lang} />
}

function partsIn(lang: Lang, before: RevisableWords): string[] {
  return Object.keys(before).map((part) => sayPart(lang, part))
}

/** What a part of a record is called, in the form as well as in what is told of it. */
export function sayPart(lang: Lang, part: string): string {
  return sayPlan(lang, `revisions.part.${part}` as PlanKey)
}
