import type { FC } from 'hono/jsx'
import type { Brand } from '../../brands/brand.ts'
import { contactOf } from '../../brands/brand-contact.ts'
import { planRoutes } from '../domains/plan/plan.routes.ts'
import { reportingRoutes } from '../domains/reporting/reporting.routes.ts'
import { type Lang, siteLanguageFor } from '../i18n/languages.ts'
import { HumanContact } from '../ui/human-contact/human-contact.tsx'
import { sayAbout } from './about/about.messages.ts'
import { aboutRoutes, legalTopics } from './about/about.routes.ts'
import { sayLanguages } from './languages/languages.messages.ts'
import { languagesAddress } from './languages/languages.routes.ts'
import { sayPortal } from './portal.messages.ts'

/**
 * `page`: the path behind the language, where there is a page that one can have something to say about. `address`: the
 * whole one, so that a sheet of paper says where it comes from.
 */
type FrameFooterProps = { lang: Lang; brand: Brand; page: string | undefined; address: string | undefined }

/** A human being to call on every page, and what the law wants no further away than one step. */
export const FrameFooter: FC<FrameFooterProps> = ({ lang, brand, page, address }) => {
  const isContact = page === aboutRoutes.contact(lang).slice(`/${lang}`.length)
  return (
    <footer class="foot">
      {/* The page of the contact has said it just above. */}
      {!isContact && (
        <section class="foot__inner" aria-label={sayPortal(lang, 'frame.contact')}>
          <HumanContact lang={lang} contact={contactOf(brand, lang)} />
        </section>
      )}
      <div class={isContact ? 'foot__inner small' : 'foot__inner foot__small'}>
        <nav class="foot__links screen-only" aria-label={sayAbout(lang, 'foot.about')}>
          <ul>
            {page !== undefined && !isContact && (
              <li>
                <a href={aboutRoutes.contact(lang, page)} rel="nofollow">
                  {sayAbout(lang, 'foot.feedback')}
                </a>
              </li>
            )}
            <li>
              <a href={aboutRoutes.contact(lang)}>{sayAbout(lang, 'contact.short')}</a>
            </li>
            <li>
              <a href={languagesAddress(lang)}>{sayLanguages(lang, 'page.title')}</a>
            </li>
            <li>
              <a href={planRoutes.data(siteLanguageFor(lang))}>{sayPortal(lang, 'frame.data')}</a>
            </li>
            <li>
              <a href={reportingRoutes.reports(siteLanguageFor(lang))}>{sayPortal(lang, 'frame.reports')}</a>
            </li>
            {legalTopics.map((topic) => (
              <li>
                <a href={aboutRoutes.legal(lang, topic)}>{sayAbout(lang, `${topic}.title`)}</a>
              </li>
            ))}
            <li>
              <a href="/workspace" rel="nofollow">
                {sayAbout(lang, 'foot.staff')}
              </a>
            </li>
          </ul>
        </nav>
        {address !== undefined && (
          <p class="paper-only">
            <bdi dir="ltr">{address}</bdi>
          </p>
        )}
        <p>{sayPortal(lang, 'frame.software')}</p>
      </div>
    </footer>
  )
}
