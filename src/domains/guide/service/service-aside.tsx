import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Said } from '../../../ui/said/said.tsx'
import { sayFact } from '../facts/facts.messages.ts'
import { guideRoutes } from '../guide.routes.ts'
import { safeLink } from '../safe/show-safely.tsx'
import { sayService } from './service.messages.ts'
import type { ServicePage } from './service.read.ts'

type AsideProps = { lang: Lang; page: ServicePage; publicUrl: string }

/** Whether the facts hold, who offers it, what else they do, and what of the plan it works for. */
export const ServiceAside: FC<AsideProps> = ({ lang, page, publicUrl }) => {
  const { entry, others, plan } = page
  const { service, organisation, about } = entry
  return (
    <div class="aside">
      <section aria-labelledby="facts">
        <h2 id="facts">{sayService(lang, 'confirmed')}</h2>
        <Confirmed lang={lang} page={page} />
        {!service.sensitive && (
          <>
            <p class="screen-only">
              <a href={wrongAddress(lang, service.slug)}>{sayService(lang, 'wrong')}</a>
            </p>
            <p class="screen-only">
              <a href={shareAddress(entry.texts.title.words, publicUrl + guideRoutes.service(lang, service.slug))}>
                {sayService(lang, 'share')}
              </a>
            </p>
          </>
        )}
      </section>
      <section class="screen-only" aria-labelledby="who">
        <h2 id="who">{sayService(lang, 'who')}</h2>
        <p>
          <a href={guideRoutes.organisation(lang, organisation.slug)}>
            <bdi>{organisation.name}</bdi>
          </a>
          <br />
          <span class="small soft">{sayFact(lang, `kind.${organisation.kind}`)}</span>
        </p>
        {about.words !== '' && (
          <p>
            <Said text={about} lang={lang} quiet />
          </p>
        )}
      </section>
      {others.length > 0 && (
        <section class="screen-only" aria-labelledby="others">
          <h2 id="others">{sayService(lang, 'others')}</h2>
          <ul class="points">
            {others.map(({ service: other, texts }) => (
              <li>
                <a href={guideRoutes.service(lang, other.slug)} {...(other.sensitive ? safeLink : {})}>
                  <Said text={texts.title} lang={lang} quiet />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {plan.length > 0 && (
        <section class="screen-only" aria-labelledby="plan">
          <h2 id="plan">{sayService(lang, 'plan')}</h2>
          <ul class="points">
            {plan.map(({ href, code, title }) => (
              <li>
                <a href={href}>
                  {code !== '' && <bdi>{code} </bdi>}
                  <Said text={title} lang={lang} quiet />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const Confirmed: FC<{ lang: Lang; page: ServicePage }> = ({ lang, page: { entry, isOld } }) => {
  const { confirmation } = entry
  return (
    <>
      {confirmation && (
        <p>{sayService(lang, `confirmed.${confirmation.source}`, { date: formatDate(lang, confirmation.on) })}</p>
      )}
      {isOld && <p>{sayService(lang, confirmation ? 'confirmed.old' : 'confirmed.never')}</p>}
    </>
  )
}

/** The contact page is the portal's: its address is known here, not its code. */
function wrongAddress(lang: Lang, slug: string): string {
  const page = guideRoutes.service(lang, slug).slice(lang.length + 1)
  return `/${lang}/about/contact?${new URLSearchParams({ page })}`
}

function shareAddress(title: string, address: string): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`
}
