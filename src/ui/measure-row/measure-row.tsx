import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { comma } from '../../i18n/punctuation.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'
import { Status, type StatusShape } from '../status/status.tsx'

export type RowStatus = { shape: StatusShape; word: string; assessment?: { word: string; worry: boolean } | undefined }

type MeasureRowProps = {
  lang: Lang
  href: string
  title: Text
  status: RowStatus
  number?: string | undefined
  /** Who, where, until when: one line of small facts. */
  facts: readonly Child[]
  /** Why it stands where it stands. */
  reason?: Text | undefined
  /** The next thing due, in the words of the sheet. */
  next?: { label: string; title: Text; when: string; late?: boolean } | undefined
  /** The level of the heading, so that a list fits the page around it. */
  level?: 2 | 3 | 4
}

/** A measure in a list: what, how far, who until when, why, and what comes next. */
export const MeasureRow: FC<MeasureRowProps> = (props) => {
  const { lang, href, title, number, status, facts, reason, next, level = 3 } = props
  const Heading = `h${level}` as const
  return (
    <li class="row">
      <Heading class="row__title">
        {number !== undefined && <span class="row__number">{number} </span>}
        <a href={href}>
          <Said text={title} lang={lang} />
        </a>
      </Heading>
      <div class="row__status">
        <Status {...status} />
      </div>
      {facts.length > 0 && (
        <p class="row__facts">
          {facts.map((fact) => (
            <span>{fact}</span>
          ))}
        </p>
      )}
      {reason && reason.words !== '' && (
        <p class="row__reason">
          <Said text={reason} lang={lang} quiet />
        </p>
      )}
      {next && (
        <p class="row__reason">
          {next.label} <Said text={next.title} lang={lang} quiet />
          {comma(lang)}
          <span class={next.late ? 'row__late' : 'row__when'}>{next.when}</span>
        </p>
      )}
    </li>
  )
}

export const MeasureRows: FC<{ children?: Child }> = ({ children }) => <ul class="rows">{children}</ul>
