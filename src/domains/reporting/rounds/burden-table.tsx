import type { FC } from 'hono/jsx'
import { formatNumber } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Burden } from './burden.ts'
import type { ChoosingPage } from './choosing.read.ts'
import { sayBurden, sayMinutes } from './round.words.ts'
import { sayRounds as say } from './rounds.messages.ts'

const columns = ['measures', 'time', 'prefilled'] as const

/** What the round costs each unit and the city as a whole. */
export const BurdenTable: FC<{ scope: Scope; page: ChoosingPage }> = ({ scope: { lang }, page: { units, city } }) => {
  const cells = ({ measures, minutes, prefilled }: Burden) => [
    ...[formatNumber(lang, measures), sayMinutes(lang, minutes), sayMinutes(lang, prefilled)],
  ]
  const title = say(lang, 'burden.title')
  return (
    <div class="section">
      <h2>{title}</h2>
      <p>{sayBurden(lang, city)}</p>
      <p class="also">{say(lang, 'burden.hint')}</p>
      <DataTable
        label={title}
        caption={title}
        columns={[
          { name: say(lang, 'progress.unit') },
          ...columns.map((key) => ({ name: say(lang, `burden.${key}`), isNumber: true })),
        ]}
        rows={units
          .filter(({ burden }) => burden.measures > 0)
          .map(({ unit, burden }) => [
            unit ? <Said text={unit.name} lang={lang} /> : say(lang, 'no_unit'),
            ...cells(burden),
          ])}
        foot={[say(lang, 'burden.city'), ...cells(city)]}
      />
    </div>
  )
}
