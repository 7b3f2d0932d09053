import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { Calendar } from '../../settings/settings.ts'
import type { Entry } from '../entry.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { nameTag } from '../facts/name-tag.ts'
import { guideRoutes } from '../guide.routes.ts'
import { OpenWords } from '../hours/open-words.tsx'
import { safeLink } from '../safe/show-safely.tsx'
import { sayFind } from './find.messages.ts'
import { stateNow } from './hours-now.ts'

/** `source`: the language that the city writes in. */
export type Around = { lang: Lang; source: Lang; now: Date; calendar: Calendar; freshSince: string }

/** What decides whether somebody goes on reading: open now, who, in which languages, what it costs, where. */
export const Hit: FC<Around & { entry: Entry }> = ({ entry, ...around }) => {
  const { lang, source, now, calendar, freshSince } = around
  const { service, texts, organisation, confirmation } = entry
  const state = stateNow(entry, now, calendar)
  const old = confirmation === null ? 'never' : confirmation.on < freshSince ? 'since' : null
  return (
    <li class="hit">
      {(state !== null || old !== null) && (
        <p class="hit__kind">
          {state !== null && (
            <span>
              <OpenWords lang={lang} state={state} source={source} />
            </span>
          )}
          {old !== null && (
            <span>
              {sayFind(lang, `confirmed.${old}`, { date: confirmation ? formatDate(lang, confirmation.on) : '' })}
            </span>
          )}
        </p>
      )}
      <h3 class="hit__title">
        <a href={guideRoutes.service(lang, service.slug)} {...(service.sensitive ? safeLink : {})}>
          <Said text={texts.title} lang={lang} />
        </a>
      </h3>
      {texts.summary.words !== '' && (
        <p>
          <Said text={texts.summary} lang={lang} quiet />
        </p>
      )}
      <p class="hit__words small">
        <Said text={original(organisation.name, source)} lang={lang} quiet />
        {factWords(lang, entry).map((words) => (
          <>
            {' · '}
            <bdi>{words}</bdi>
          </>
        ))}
      </p>
    </li>
  )
}

const mostLanguages = 5

function factWords(lang: Lang, { service, places }: Entry): string[] {
  const tags = [...new Set(service.languages.map(({ tag }) => tag))]
  const rest = tags.length - mostLanguages
  const districts = service.sensitive ? [] : [...new Set(places.map(({ place }) => place.district))]
  return [
    ...districts.filter((district) => district !== ''),
    ...(service.cost === 'unknown' ? [] : [sayFact(lang, `cost.${service.cost}`)]),
    ...(places.some(({ place }) => place.stepFree === 'yes') ? [sayFact(lang, 'step_free.yes')] : []),
    ...(service.womenOnly ? [sayFact(lang, 'women_only')] : []),
    ...tags.slice(0, mostLanguages).map((tag) => nameTag(lang, tag)),
    ...(rest > 0 ? [sayFind(lang, 'languages_more', { n: rest })] : []),
  ]
}
