import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'
import { StatusMark, type StatusShape } from '../status/status.tsx'

/** A record on either side: its code, its name, and its words where they are shown. */
export type DescentEnd = { href: string; code: string; title: Text; words?: Child }

export type DescentItem = {
  from: DescentEnd
  shape: StatusShape
  outcome: string
  to: readonly DescentEnd[]
  /** Why, each reason once. */
  reasons: readonly Text[]
  /** Where nothing leads on: what there is to say instead. */
  note?: string | undefined
}

/** What was on one side, what became of it on the other; one below the other where there is no room. */
export const Descent: FC<{ lang: Lang; items: readonly DescentItem[] }> = ({ lang, items }) => (
  <ul class="rows">
    {items.map(({ from, shape, outcome, to, reasons, note }) => (
      <li class="descent">
        <div>
          <h3 class="row__title">
            <End lang={lang} end={from} />
          </h3>
          {from.words}
        </div>
        <div class="descent__to">
          <p class="descent__outcome">
            <StatusMark shape={shape} />
            {outcome}
          </p>
          {to.map((end) => (
            <>
              <p class="row__title">
                <End lang={lang} end={end} />
              </p>
              {end.words}
            </>
          ))}
          {note !== undefined && <p>{note}</p>}
          {reasons.map((reason) => (
            <p class="soft">
              <Said text={reason} lang={lang} quiet />
            </p>
          ))}
        </div>
      </li>
    ))}
  </ul>
)

const End: FC<{ lang: Lang; end: DescentEnd }> = ({ lang, end: { href, code, title } }) => (
  <>
    {code !== '' && <span class="row__number">{code} </span>}
    <a href={href}>
      <Said text={title} lang={lang} />
    </a>
  </>
)
