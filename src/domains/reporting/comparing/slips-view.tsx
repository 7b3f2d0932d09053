import type { FC } from 'hono/jsx'
import { formatDate, formatNumber } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { SlipLines } from '../../../ui/slip-lines/slip-lines.tsx'
import { frozen } from '../freezing/report-words.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import type { FrozenMeasure, Snapshot } from '../freezing/snapshot.ts'
import type { Slippage } from './slippage.ts'

/** A picture of more could not be read; the furthest come first. */
const most = 24

type SlipsProps = {
  lang: Lang
  slippage: readonly Slippage[]
  snapshot: Snapshot
  hrefOf: (measure: FrozenMeasure) => string
}

/** How far steps were put off over all rounds, as a picture and as its table. */
export const Slips: FC<SlipsProps> = ({ lang, slippage, snapshot, hrefOf }) => {
  const shown = slippage.slice(0, most)
  if (shown.length === 0) return null
  const words = { title: sayReports(lang, 'slips'), description: sayReports(lang, 'slips.words') }
  const known = new Map(snapshot.measures.map((one) => [one.id, one]))
  return (
    <section class="section" aria-labelledby="slips">
      <h2 id="slips">{words.title}</h2>
      <p class="prose">{words.description}</p>
      <div class="prose">
        <SlipLines
          lang={lang}
          name="slips-picture"
          {...words}
          lines={shown.map(({ told, doneOn }, i) => ({
            label: formatNumber(lang, i + 1),
            days: told.map(({ due }) => due),
            done: doneOn !== null,
          }))}
        />
      </div>
      <DataTable
        label={sayReports(lang, 'table', { what: words.title })}
        caption={words.title}
        columns={[
          { name: sayReports(lang, 'column.number') },
          { name: sayReports(lang, 'column.step') },
          { name: sayReports(lang, 'column.measure') },
          { name: sayReports(lang, 'flow.before') },
          { name: sayReports(lang, 'flow.after') },
          { name: sayReports(lang, 'column.days'), isNumber: true },
        ]}
        rows={shown.map(({ measure, title, told, days }, i) => {
          const now = known.get(measure.id)
          const name = <Said text={frozen(snapshot, measure.title)} lang={lang} quiet />
          return [
            formatNumber(lang, i + 1),
            <Said text={frozen(snapshot, title)} lang={lang} quiet />,
            now ? <a href={hrefOf(now)}>{name}</a> : name,
            formatDate(lang, told[0]?.due ?? ''),
            formatDate(lang, told.at(-1)?.due ?? ''),
            formatNumber(lang, days),
          ]
        })}
      />
    </section>
  )
}
