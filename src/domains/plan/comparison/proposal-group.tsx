import type { FC } from 'hono/jsx'
import type { Group } from './comparison.groups.ts'
import { sayComparison } from './comparison.messages.ts'
import type { Proposal } from './comparison.ts'
import { ProposalItem, type Shown } from './proposal-item.tsx'
import { TickGroup } from './tick-buttons.tsx'

type Props = Shown & { group: Group; proposals: Proposal[]; isPublished: boolean; action: string }

/** Changes of one kind, those of one measure together. What stays unless somebody wants it is folded away. */
export const ProposalGroup: FC<Props> = ({ group, proposals, isPublished, action, ...shown }) => {
  const { lang } = shown
  if (proposals.length === 0) return null
  const title = sayComparison(lang, `group.${group}`)
  const words = wordsOf(group, isPublished)
  const list = (
    <>
      {proposals.length > 1 && <TickGroup lang={lang} group={group} action={action} />}
      <Items {...shown} proposals={proposals} />
    </>
  )
  return (
    <section class="section" id={group} aria-labelledby={`${group}-title`}>
      <h2 id={`${group}-title`}>{title}</h2>
      {words !== null && <p>{sayComparison(lang, words)}</p>}
      {group === 'kept' ? (
        <details class="comparison__fold">
          <summary>{sayComparison(lang, 'counts.kept', { count: proposals.length })}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  )
}

function wordsOf(group: Group, isPublished: boolean) {
  if (group === 'gone') return isPublished ? 'group.gone_words' : 'group.gone_draft'
  if (group === 'joined') return isPublished ? 'group.joined_words' : null
  return group === 'doubtful' ? 'group.doubtful_words' : group === 'kept' ? 'group.kept_words' : null
}

const Items: FC<Shown & { proposals: Proposal[] }> = ({ proposals, ...shown }) => {
  const { lang, names } = shown
  const measureOf = ({ does }: Proposal) =>
    does.kind === 'measure.part' || does.kind === 'measure.status' ? does.id : null
  const ofMeasures = Map.groupBy(proposals, measureOf)
  const others = ofMeasures.get(null) ?? []
  ofMeasures.delete(null)
  return (
    <>
      {others.length > 0 && (
        <ul class="plain-list">
          {others.map((proposal) => (
            <ProposalItem {...shown} proposal={proposal} />
          ))}
        </ul>
      )}
      {[...ofMeasures].map(([id, parts]) => (
        <fieldset class="comparison__measure">
          <legend>{sayComparison(lang, 'item.of', { title: names.measure(id ?? '') })}</legend>
          <ul class="plain-list">
            {parts.map((proposal) => (
              <ProposalItem {...shown} proposal={proposal} />
            ))}
          </ul>
          <AskMeasure lang={lang} parts={parts} />
        </fieldset>
      ))}
    </>
  )
}

/** Once for a measure, whatever of it changes. */
const AskMeasure: FC<Pick<Shown, 'lang'> & { parts: Proposal[] }> = ({ lang, parts }) => {
  const [part] = parts.flatMap(({ does }) => (does.kind === 'measure.part' ? [does] : []))
  if (!part?.question) return null
  return (
    <button type="submit" class="proposal__ask" name="ask" value={part.question}>
      {sayComparison(lang, 'ask')}
    </button>
  )
}
