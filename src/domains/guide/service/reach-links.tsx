import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import type { Entry } from '../entry.ts'
import { sayFact } from '../facts/facts.messages.ts'
import type { Place } from '../places/place.ts'
import type { ServiceContact } from '../services/service.ts'
import { sayService } from './service.messages.ts'

/** What one does next, large enough for a thumb: call, write, go there. The first of them is the way that most people take. */
export const ReachLinks: FC<{ lang: Lang; entry: Entry }> = ({ lang, entry: { service, places } }) => {
  const place = service.sensitive ? undefined : places[0]?.place
  return (
    <ul class="filter__act screen-only">
      {service.contacts.map((contact, at) => {
        const href = addressOf(contact)
        return (
          href !== null && (
            <li>
              <ButtonLink href={href} kind={at === 0 ? 'primary' : 'secondary'}>
                {sayFact(lang, `contact.${contact.kind}`)}
                {contact.kind === 'telephone' && (
                  <>
                    {' '}
                    <bdi dir="ltr">{contact.value}</bdi>
                  </>
                )}
              </ButtonLink>
              {contact.words !== '' && (
                <span class="small soft" lang={lang === 'de' ? undefined : 'de'}>
                  {' '}
                  {contact.words}
                </span>
              )}
            </li>
          )
        )
      })}
      {place && mapAddress(place) !== null && (
        <li>
          <ButtonLink href={mapAddress(place)!} kind="secondary">
            {sayService(lang, 'route')}
          </ButtonLink>
        </li>
      )}
    </ul>
  )
}

/** Null where what was typed leads nowhere: never an address that runs something. */
function addressOf({ kind, value }: ServiceContact): string | null {
  if (kind === 'telephone') return `tel:${value.replace(/\(0\)/, '').replace(/[^+\d]/g, '')}`
  if (kind === 'mail') return `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`
  return /^https?:\/\//i.test(value) ? value : null
}

/** On a map that nobody loads before pressing. */
type Located = Pick<Place, 'latitude' | 'longitude' | 'street' | 'postcode' | 'town'>

export function mapAddress({ latitude, longitude, street, postcode, town }: Located): string | null {
  if (latitude !== null && longitude !== null) {
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}`
  }
  if (street === '') return null
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: `${street}, ${postcode} ${town}` })}`
}
