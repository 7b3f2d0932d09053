import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { inWords, shownRows } from '../../table/pages/preview-rows.tsx'
import { sayTable } from '../../table/table.messages.ts'
import type { WorkRow } from '../workfile.proposal.ts'
import { RowTitle } from './work-rows.tsx'

type Props = {
  lang: Lang
  action: string
  seen: string
  hasErrors: boolean
  unclear: number
  taken: readonly WorkRow[]
  /** How many calls and awards change. */
  funding: number
}

/** The last step. What would go is named before, and has to be confirmed. */
export const TakeOver: FC<Props> = ({ lang, action, seen, hasErrors, unclear, taken, funding }) => {
  const losing = taken.filter(({ removed }) => removed.length > 0)
  const isOpen = unclear > 0 || hasErrors
  if (taken.length + funding === 0 && !isOpen) return <p>{sayTable(lang, 'preview.nothing_to_do')}</p>
  return (
    <section class="section">
      <h2>{sayTable(lang, 'preview.import_title')}</h2>
      {isOpen ? (
        <p>{sayTable(lang, 'work.not_yet')}</p>
      ) : (
        <form class="form" method="post" action={action}>
          <p>{sayTable(lang, 'preview.import_words')}</p>
          <input type="hidden" name="seen" value={seen} />
          {losing.length > 0 && <Losses lang={lang} rows={losing} />}
          <Button name="step" value="import">
            {sayTable(lang, 'preview.import')}
          </Button>
        </form>
      )}
    </section>
  )
}

const Losses: FC<{ lang: Lang; rows: readonly WorkRow[] }> = ({ lang, rows }) => {
  const count = rows.reduce((sum, { removed }) => sum + removed.reduce((own, { before }) => own + before.length, 0), 0)
  return (
    <>
      <h3>{sayTable(lang, 'work.removed', { count })}</h3>
      <ul class="plain-list table-rows">
        {rows.slice(0, shownRows).map((row) => (
          <li>
            <RowTitle lang={lang} row={row} />
            <dl class="table-changes">
              {row.removed.map(({ heading, before }) => (
                <div>
                  <dt>{heading}</dt>
                  <dd>{inWords(lang, before)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rows.length > shownRows && <p>{sayTable(lang, 'preview.more', { count: rows.length - shownRows })}</p>}
      <Checkbox name="removals" label={sayTable(lang, 'work.removals')} />
    </>
  )
}
