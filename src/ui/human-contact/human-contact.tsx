import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { original } from '../../i18n/text.ts'
import { Said } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'

/** How a human being is reached. Hours in words, a letter too: not everybody calls, not everybody writes mail. */
export type HumanContactFacts = {
  who: { words: string; lang: Lang }
  telephone: { shown: string; dialled: string } | null
  hours: { words: string; lang: Lang } | null
  mail: string | null
  address: readonly string[]
}

type HumanContactProps = { lang: Lang; contact: HumanContactFacts; title?: string; brief?: boolean }

/** `brief`: telephone and hours only, where the page's foot has the rest. */
export const HumanContact: FC<HumanContactProps> = ({ lang, contact, title, brief = false }) => {
  const { who, telephone, hours, mail, address } = contact
  const said = ({ words, lang: of }: HumanContactFacts['who']) => <Said text={original(words, of)} lang={lang} quiet />
  const reachable = telephone || hours || (!brief && (mail !== null || address.length > 0))
  return (
    <div class="contact">
      <div>
        {reachable && <p class="contact__title">{title ?? sayUi(lang, 'contact.title')}</p>}
        {telephone && (
          <p>
            <a class="contact__number" href={`tel:${telephone.dialled}`}>
              <bdi dir="ltr">{telephone.shown}</bdi>
            </a>
          </p>
        )}
        {hours && <p>{said(hours)}</p>}
        {!brief && <p>{said(who)}</p>}
      </div>
      {!brief && mail !== null && (
        <div>
          <p class="contact__title">{sayUi(lang, 'contact.mail')}</p>
          <p>
            <a href={`mailto:${mail}`}>
              <bdi dir="ltr">{mail}</bdi>
            </a>
          </p>
        </div>
      )}
      {!brief && address.length > 0 && (
        <div>
          <p class="contact__title">{sayUi(lang, 'contact.post')}</p>
          <address lang={lang === 'de' ? undefined : 'de'}>
            {address.map((line) => (
              <span>
                <bdi>{line}</bdi>
              </span>
            ))}
          </address>
        </div>
      )}
    </div>
  )
}
