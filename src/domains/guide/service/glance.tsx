import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import { Fact, FactLines, Facts } from '../../../ui/facts/facts.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Entry } from '../entry.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { nameTag } from '../facts/name-tag.ts'
import type { SpokenThere } from '../services/service.ts'
import { conditionWords } from './conditions.ts'
import { sayService } from './service.messages.ts'

/** What people need to know first: facts, and so in every language. What is not known is said as that. */
export const Glance: FC<{ lang: Lang; entry: Entry }> = ({ lang, entry: { service, texts } }) => (
  <Facts>
    {service.contacts.length > 0 && (
      <div class="paper-only">
        <dt>{sayService(lang, 'contact')}</dt>
        <dd>
          <bdi dir="ltr">{service.contacts.map(({ value }) => value).join(', ')}</bdi>
        </dd>
      </div>
    )}
    {service.languages.length > 0 && (
      <Fact term={sayService(lang, 'languages')}>
        <FactLines lines={languageLines(lang, service.languages)} />
      </Fact>
    )}
    <Fact term={sayService(lang, 'cost')}>
      {sayFact(lang, `cost.${service.cost}`)}
      {texts.costWords.words !== '' && (
        <>
          <br />
          <Said text={texts.costWords} lang={lang} />
        </>
      )}
    </Fact>
    {whomWords(lang, service).length > 0 && (
      <Fact term={sayService(lang, 'whom')}>
        <FactLines lines={whomWords(lang, service)} />
      </Fact>
    )}
    {service.reach.length > 0 && (
      <Fact term={sayService(lang, 'reach')}>
        {service.reach.map((way) => sayFact(lang, `reach.${way}`)).join(' · ')}
      </Fact>
    )}
    <Fact term={sayService(lang, 'appointment')}>
      {sayFact(lang, `appointment.${service.appointment}`)}
      {service.waitingDays !== null && service.waitingOn !== null && (
        <>
          <br />
          {sayFact(lang, 'waiting', { days: service.waitingDays, date: formatDate(lang, service.waitingOn) })}
        </>
      )}
    </Fact>
    <Fact term={sayService(lang, 'conditions')}>
      <FactLines lines={conditionWords(lang, service)} />
    </Fact>
    {texts.bring.words !== '' && (
      <Fact term={sayService(lang, 'bring')}>
        <Paragraphs text={texts.bring} lang={lang} />
      </Fact>
    )}
  </Facts>
)

/** Those that are spoken, and those for which somebody interprets. */
function languageLines(lang: Lang, languages: readonly SpokenThere[]): string[] {
  const named = (how: SpokenThere['how']) =>
    languages
      .filter((one) => one.how === how)
      .map(({ tag, days }) => (days === '' ? nameTag(lang, tag) : `${nameTag(lang, tag)} (${dayWords(lang, days)})`))
      .join(', ')
  const [spoken, interpreted] = [named('spoken'), named('interpreter')]
  const beside = interpreted === '' ? '' : `${sayFact(lang, 'way.interpreter')}: ${interpreted}`
  return [spoken, beside].filter((line) => line !== '')
}

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
/** A Monday. */
const monday = Date.UTC(2026, 0, 5)

/** `Mo,We` in the reader's words; what is none of these stays as it was written. */
function dayWords(lang: Lang, days: string): string {
  const format = new Intl.DateTimeFormat(describeLanguage(lang).locale, { weekday: 'long', timeZone: 'UTC' })
  const named = days.split(',').map((day) => {
    const at = weekdays.indexOf(day.trim())
    return at < 0 ? day.trim() : format.format(new Date(monday + at * 86_400_000))
  })
  return named.join(', ')
}

function whomWords(lang: Lang, { audiences, womenOnly, ageFrom, ageTo }: Entry['service']): string[] {
  const ages =
    ageFrom !== null && ageTo !== null
      ? [sayFact(lang, 'ages', { from: ageFrom, to: ageTo })]
      : ageFrom !== null
        ? [sayFact(lang, 'ages.from', { from: ageFrom })]
        : ageTo !== null
          ? [sayFact(lang, 'ages.to', { to: ageTo })]
          : []
  return [
    ...audiences.map((one) => sayFact(lang, `audience.${one}`)),
    ...(womenOnly ? [sayFact(lang, 'women_only')] : []),
    ...ages,
  ]
}
