import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { type BandEnd, familiesOf, isTold, outcomeOf } from '../../../ui/lineage-bands/bands.ts'
import { LineageBands } from '../../../ui/lineage-bands/lineage-bands.tsx'
import { sayPicture } from '../../../ui/pictures/pictures.messages.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { LineagePage } from '../editions/lineage.read.ts'
import { planRoutes } from '../plan.routes.ts'
import type { Drawing, DrawingTime } from './drawing.ts'
import { descentView } from './lineage-view.ts'
import { sayPictures } from './pictures.messages.ts'

/** `edition`: the one under whose address the picture stands; it is one of the two. */
export function drawLineage(page: LineagePage, edition: Drawing['edition'], { lang }: DrawingTime): Drawing {
  const descent = descentView(lang, page)
  const picture = sayPictures(lang, 'lineage')
  const fresh = sayPicture(lang, isTold(descent) ? 'lineage.new' : 'lineage.untold')
  const name = ({ code, title, href }: BandEnd) => (
    <>
      {code}{' '}
      <a href={href}>
        <Said text={title} lang={lang} quiet />
      </a>
    </>
  )
  const rows = familiesOf(descent).flatMap((family) => [
    ...family.earlier.flatMap((end, place) => {
      const outcome = sayPicture(lang, `lineage.${outcomeOf(family, place, descent.ended)}`)
      const ways = family.links.filter(({ from }) => from === place).map(({ to }) => family.later[to]!)
      return ways.length === 0 ? [[name(end), outcome, '']] : ways.map((way) => [name(end), outcome, name(way)])
    }),
    ...(family.earlier.length === 0 ? family.later.map((end) => ['–', fresh, name(end)]) : []),
  ])
  return {
    picture: 'lineage',
    edition,
    body: (
      <LineageBands
        lang={lang}
        names={{ earlier: page.earlier.title.words, later: page.later.title.words }}
        descent={descent}
      />
    ),
    legend: null,
    notes: [],
    table: (
      <DataTable
        label={sayPictures(lang, 'table_label', { picture })}
        caption={picture}
        columns={(['lineage.earlier', 'lineage.outcome', 'lineage.later'] as const).map((key) => ({
          name: sayPictures(lang, key),
        }))}
        rows={rows}
      />
    ),
    more: { href: planRoutes.lineage(lang, page.earlier.slug), words: sayPictures(lang, 'lineage.words') },
  }
}
