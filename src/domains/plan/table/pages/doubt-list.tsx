import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import type { Naming } from '../../label.ts'
import type { DoubtGroup } from '../doubt.ts'
import { doubtWords, placesWords } from '../doubt.words.ts'
import { sayTable } from '../table.messages.ts'

export const shownDoubts = 200

/** With the name of its sheet. */
export type PlacedGroup = DoubtGroup & { sheet: string }

type DoubtListProps = { lang: Lang; city: Naming; title: string; lead?: string; groups: PlacedGroup[] }

/** What is doubtful, each with the addresses of its cells. */
export const DoubtList: FC<DoubtListProps> = ({ lang, city, title, lead, groups }) => (
  <section class="section">
    <h2>{title}</h2>
    {lead && <p>{lead}</p>}
    <ul class="plain-list table-doubts">
      {groups.slice(0, shownDoubts).map((group) => (
        <li>
          <span class="table-doubts__place">{placesWords(lang, group.sheet, group)}</span>
          {group.text !== '' && <q class="table-doubts__text">{group.text.replaceAll('\n', ' · ')}</q>}
          <span>{doubtWords(lang, city, group)}</span>
        </li>
      ))}
    </ul>
    {groups.length > shownDoubts && <p>{sayTable(lang, 'preview.more', { count: groups.length - shownDoubts })}</p>}
  </section>
)
