import type { FC } from 'hono/jsx'
import { dayOf } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { foreignness, SaidPassage } from '../../../ui/said/said.tsx'
import type { Calendar } from '../../settings/settings.ts'
import type { Entry, EntryPlace } from '../entry.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { HoursTable } from '../hours/hours-table.tsx'
import { openState } from '../hours/open-state.ts'
import { OpenWords } from '../hours/open-words.tsx'
import { weekTable } from '../hours/week-table.ts'
import { sayService } from './service.messages.ts'

export type Around = { lang: Lang; source: Lang; now: Date; calendar: Calendar }

/** When and where: each place with its hours, the way there, the door and how one gets in. */
export const Where: FC<Around & { entry: Entry }> = ({ entry, ...around }) => {
  const { service, places } = entry
  return (
    <section class="section" aria-labelledby="where">
      <h2 id="where">{sayService(around.lang, 'where')}</h2>
      {service.hours !== '' && (
        <>
          <h3>{sayService(around.lang, 'remote_hours')}</h3>
          <Hours {...around} hours={service.hours} of={sayService(around.lang, 'remote_hours')} />
        </>
      )}
      {places.map((place) => (
        <There {...around} there={place} />
      ))}
    </section>
  )
}

const Hours: FC<Around & { hours: string; of: string }> = ({ lang, source, now, calendar, hours, of }) => {
  const table = weekTable(hours, dayOf(now), calendar)
  return (
    <>
      <p class="screen-only">
        <OpenWords lang={lang} state={openState(hours, now, calendar)} source={source} />
      </p>
      {table && <HoursTable lang={lang} source={source} table={table} of={of} />}
    </>
  )
}

const There: FC<Around & { there: EntryPlace }> = ({ there: { place, hours, texts }, ...around }) => {
  const { lang, source } = around
  const foreign = foreignness(source, lang)
  const access = [
    sayFact(lang, `step_free.${place.stepFree}`),
    ...place.access.map((one) => sayFact(lang, `access.${one}`)),
  ]
  return (
    <>
      <h3 class="act" {...foreign}>
        {place.name}
      </h3>
      <address class="prose" {...foreign}>
        {place.street !== '' && (
          <>
            <bdi>{place.street}</bdi>
            <br />
          </>
        )}
        <bdi>{`${place.postcode} ${place.town}`.trim()}</bdi>
        {place.district !== '' && <bdi> ({place.district})</bdi>}
      </address>
      {hours !== '' && <Hours {...around} hours={hours} of={place.name} />}
      <div class="prose after-list">
        {texts.way.words !== '' && <SaidPassage text={texts.way} lang={lang} />}
        {texts.door.words !== '' && <SaidPassage text={texts.door} lang={lang} />}
        <p>{access.join(' · ')}</p>
        {texts.accessWords.words !== '' && <SaidPassage text={texts.accessWords} lang={lang} />}
      </div>
    </>
  )
}
