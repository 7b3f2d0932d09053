import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { nameOf } from './comparison.form.ts'
import { sayComparison } from './comparison.messages.ts'
import type { Act, Proposal } from './comparison.ts'
import { PartsChanged } from './parts-changed.tsx'
import { labelOf, type Names } from './record.names.ts'
import { differInWords } from './words.differ.ts'

export type Shown = { lang: Lang; source: Lang; names: Names; ticked: ReadonlySet<string> }

/** One thing that would change, with its box and what becomes of the words. */
export const ProposalItem: FC<Shown & { proposal: Proposal }> = ({ proposal, ...shown }) => {
  const { lang, names, ticked } = shown
  const { key, author, does } = proposal
  const id = nameOf.take(key)
  const question = 'question' in does ? does.question : null
  return (
    <li class="proposal">
      <Checkbox name={id} label={labelOf(lang, does, names)} checked={ticked.has(key)} describedBy={`${id}-what`} />
      <div class="proposal__what" id={`${id}-what`}>
        {author !== 'document' && <p class="proposal__author">{sayComparison(lang, `author.${author}`)}</p>}
        <What {...shown} does={does} />
      </div>
      {question !== null && does.kind !== 'measure.part' && (
        <button type="submit" class="proposal__ask" name="ask" value={question}>
          {sayComparison(lang, 'ask')}
        </button>
      )}
    </li>
  )
}

const What: FC<Shown & { does: Act }> = ({ lang, source, names, does }) => {
  const texts = (before: string, after: string) => (
    <WordsChanged lang={lang} source={source} runs={differInWords(before, after)} />
  )
  switch (does.kind) {
    case 'plan.title':
    case 'field.title':
    case 'field.introduction':
    case 'goal.wording':
      return texts(does.before, does.after)
    case 'field.new':
      return texts('', does.introduction)
    case 'goal.new':
      return texts('', does.text)
    case 'goal.gone':
      return texts(does.text, '')
    case 'goal.merge':
      return (
        <>
          {texts(does.text, '')}
          <p lang={source}>{names.becomes(does.into)}</p>
        </>
      )
    case 'goal.split':
      return (
        <>
          {texts(does.text, '')}
          {does.into.map((ref) => (
            <p lang={source}>{names.becomes(ref)}</p>
          ))}
        </>
      )
    case 'measure.split':
      return does.into.map((ref) => <p lang={source}>{names.measureBecomes(ref)}</p>)
    case 'goal.fields':
      return (
        <>
          <p lang={source}>{does.text}</p>
          {texts(does.before.map(names.field).join(' · '), does.after.map(names.field).join(' · '))}
        </>
      )
    case 'fields.order':
      return <Order lang={lang} source={source} items={does.after.map(names.field)} />
    case 'goals.order':
      return (
        <>
          <p>{sayComparison(lang, 'item.goals.order_words')}</p>
          <Order lang={lang} source={source} items={does.after.map(names.goal)} />
        </>
      )
    case 'measure.new':
      return texts('', does.sheet.description)
    case 'measure.part':
      return <PartsChanged lang={lang} source={source} parts={does.parts} />
    case 'measure.status':
      return (
        <>
          <WordsChanged
            lang={lang}
            source={lang}
            runs={differInWords(names.status(does.before), names.status(does.after))}
          />
          <p>{sayComparison(lang, 'item.measure.status_words', { words: does.words })}</p>
        </>
      )
    default:
      return null
  }
}

/** Long as a rule, and of interest to few. */
const Order: FC<{ lang: Lang; source: Lang; items: string[] }> = ({ lang, source, items }) => (
  <details class="comparison__fold">
    <summary>{sayComparison(lang, 'item.order')}</summary>
    <ol class="proposal__order" lang={source}>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ol>
  </details>
)
