import type { FC } from 'hono/jsx'
import { formatList } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { type FundingKey, sayFunding as say } from '../../calls/office/office.messages.ts'
import { shownRows } from '../../table/pages/preview-rows.tsx'
import { sayTable } from '../../table/table.messages.ts'
import type { FundingLine } from '../funding.sheets.ts'

/** Calls and awards that the file brings or changes. */
export const FundingLines: FC<{ lang: Lang; lines: readonly FundingLine[] }> = ({ lang, lines }) =>
  lines.length === 0 ? null : (
    <section class="section">
      <h2>{say(lang, 'title')}</h2>
      <ul class="plain-list table-rows">
        {lines.slice(0, shownRows).map(({ name, isNew, changes }) => (
          <li>
            <strong>
              <bdi>{name}</bdi>
            </strong>{' '}
            {isNew
              ? say(lang, 'import.new')
              : say(lang, 'import.changes', {
                  fields: formatList(
                    lang,
                    changes.map((field) => say(lang, `field.${field}` as FundingKey)),
                  ),
                })}
          </li>
        ))}
      </ul>
      {lines.length > shownRows && <p>{sayTable(lang, 'preview.more', { count: lines.length - shownRows })}</p>}
    </section>
  )
