import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { apiAddress } from '../api/api.routes.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayExport } from './exports.messages.ts'
import { type Exported, exportAddress, fileKinds } from './exports.routes.ts'

type TakeHomeProps = {
  lang: Lang
  list: Exported
  /** What the list is filtered by, as in its address. */
  filter: Record<string, string | null | undefined>
}

/** The list that stands above it, as files. */
export const TakeHome: FC<TakeHomeProps> = ({ lang, list, filter }) => {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1])
  const query = new URLSearchParams(given).toString()
  return (
    <nav class="section screen-only small" aria-labelledby="take">
      <h2 class="label" id="take">
        {sayExport(lang, 'take')}
      </h2>
      <ul class="chips">
        {fileKinds.map((kind) => (
          <li>
            <a class="chip" href={exportAddress(lang, list, kind, query)}>
              {sayExport(lang, `take.${kind}`)}
            </a>
          </li>
        ))}
        <li>
          <a class="chip" href={`${apiAddress(list, lang)}&limit=200${query === '' ? '' : `&${query}`}`}>
            {sayExport(lang, 'take.json')}
          </a>
        </li>
        <li>
          <a class="chip" href={planRoutes.data(lang)}>
            {sayExport(lang, 'take.more')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
