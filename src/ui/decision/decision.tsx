import type { Child, FC } from 'hono/jsx'
import { formatDate } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import { comma } from '../../i18n/punctuation.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'

export type DecisionItem = {
  /** What kind of decision, in words that say whether it binds. */
  kind: string
  outcome: string
  body: Text
  decidedOn: string
  title: Text
  paperNumber: string | null
  paperUrl: string | null
  reason: Text
  /** Where decisions on many things stand together: what this one is on, its place on the page, its lasting address. */
  about?: Child
  id?: string
  href?: string
}

/** What was decided, by whom, when, on which paper and why. */
export const Decisions: FC<{ lang: Lang; decisions: readonly DecisionItem[]; level?: 3 }> = (props) => {
  const { lang, decisions, level } = props
  const Heading = level === 3 ? 'h3' : 'p'
  return (
    <ul class="decisions">
      {decisions.map((one) => (
        <li class="decision" id={one.id}>
          <Heading class="decision__title">
            <Said text={one.title} lang={lang} quiet />
          </Heading>
          <p>
            {one.kind}: <strong>{one.outcome}</strong>
          </p>
          <p class="decision__facts">
            <Said text={one.body} lang={lang} quiet />
            {comma(lang)}
            <DecisionDay lang={lang} {...one} />
          </p>
          <DecisionPaper lang={lang} {...one} />
          {one.reason.words !== '' && (
            <p class="decision__reason">
              <Said text={one.reason} lang={lang} quiet />
            </p>
          )}
          {one.about && <p class="decision__facts">{one.about}</p>}
        </li>
      ))}
    </ul>
  )
}

/** The day is the way to the decision's own address: seen, it is quiet; heard, it says which decision it leads to. */
const DecisionDay: FC<Pick<DecisionItem, 'decidedOn' | 'href' | 'title'> & { lang: Lang }> = (one) => {
  const day = formatDate(one.lang, one.decidedOn)
  if (one.href === undefined) return <>{day}</>
  return (
    <a class="soft" href={one.href}>
      {day}
      <span class="visually-hidden">
        {': '}
        <Said text={one.title} lang={one.lang} quiet />
      </span>
    </a>
  )
}

const DecisionPaper: FC<{ lang: Lang; paperNumber: string | null; paperUrl: string | null }> = (one) => {
  if (one.paperNumber === null) return null
  const words = sayUi(one.lang, 'decision.paper', { number: one.paperNumber })
  return <p class="decision__facts">{one.paperUrl === null ? words : <a href={one.paperUrl}>{words}</a>}</p>
}
