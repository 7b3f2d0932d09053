import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { original } from '../../i18n/text.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { HumanContact, type HumanContactFacts } from '../../ui/human-contact/human-contact.tsx'
import { PageTitle } from '../../ui/page-title/page-title.tsx'
import { sayAbout } from './about.messages.ts'
import { feedbackMail } from './feedback.ts'

type ContactPageProps = {
  lang: Lang
  contact: HumanContactFacts
  publicUrl: string
  /** Behind the language; checked. */
  page: string | undefined
}

/** How a human being is reached, and a mail that knows already which page it is about. */
export const ContactPage: FC<ContactPageProps> = ({ lang, contact, publicUrl, page }) => {
  const reachable = contact.telephone !== null || contact.mail !== null || contact.address.length > 0
  const address = page === undefined ? undefined : `${publicUrl}/${lang}${page}`
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayAbout(lang, 'contact.title'), lang)}
        lead={reachable ? original(sayAbout(lang, 'contact.lead'), lang) : undefined}
      />
      <section class="section" aria-labelledby="reach">
        <h2 id="reach">{sayAbout(lang, 'contact.reach')}</h2>
        {reachable ? <HumanContact lang={lang} contact={contact} /> : <p>{sayAbout(lang, 'contact.unreachable')}</p>}
      </section>
      <section class="section prose" aria-labelledby="feedback">
        <h2 id="feedback">{sayAbout(lang, 'contact.feedback')}</h2>
        <p>{sayAbout(lang, 'contact.feedback_words')}</p>
        {page !== undefined && (
          <p>
            {sayAbout(lang, 'contact.page')}{' '}
            <a href={`/${lang}${page}`}>
              <bdi>{address}</bdi>
            </a>
          </p>
        )}
        {contact.mail !== null && (
          <>
            <p class="act">
              <ButtonLink href={feedbackMail(lang, contact.mail, address)}>
                {sayAbout(lang, 'contact.write')}
              </ButtonLink>
            </p>
            <p>{sayAbout(lang, page === undefined ? 'contact.write_plain' : 'contact.write_words')}</p>
          </>
        )}
        {(contact.telephone !== null || contact.address.length > 0) && <p>{sayAbout(lang, 'contact.other_ways')}</p>}
      </section>
    </>
  )
}
