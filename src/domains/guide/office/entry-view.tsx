import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { sayFact } from '../facts/facts.messages.ts'
import { mayEditGuide } from '../guide.access.ts'
import { guideRoutes } from '../guide.routes.ts'
import { asksForConsent } from '../organisations/organisation.ts'
import { Glance } from '../service/glance.tsx'
import { Where } from '../service/where.tsx'
import { confirmedWords } from './entries-view.tsx'
import { sayOffice } from './office.messages.ts'
import type { OfficeEntry } from './office.read.ts'
import { type OfficeAct, officeRoutes } from './office.routes.ts'

type EntryProps = { scope: Scope; shown: OfficeEntry; form: PageForm }

/** How an entry stands, what happened to it, and what can be done with it now. */
export const EntryView: FC<EntryProps> = ({ scope, shown, form }) => {
  const { lang, city } = scope
  const { entry, standing, steps, isWilling } = shown
  const { service, organisation, confirmation } = entry
  const say = sayOffice
  return (
    <>
      <PageTitle lang={lang} title={{ words: service.title, lang: sourceLanguage(city), state: 'original' }} />
      <FormNotices
        lang={lang}
        form={form}
        say={say}
        notices={[
          'notice.publish',
          'notice.confirm',
          'notice.withdraw',
          'notice.consent',
          'notice.withdraw-organisation',
        ]}
      />
      <Facts>
        <Fact term={say(lang, 'column.organisation')}>
          <bdi>{organisation.name}</bdi> ({sayFact(lang, `kind.${organisation.kind}`)})
        </Fact>
        <Fact term={say(lang, 'column.standing')}>
          {say(lang, `standing.${standing}`)}
          {standing === 'published' && (
            <>
              {' · '}
              <a href={guideRoutes.service(sourceLanguage(city), service.slug)}>{say(lang, 'see_public')}</a>
            </>
          )}
        </Fact>
        <Fact term={say(lang, 'column.confirmed')}>{confirmedWords(scope, confirmation?.on ?? null)}</Fact>
        {asksForConsent(organisation) && (
          <Fact term={say(lang, 'consent')}>{say(lang, isWilling ? 'consent.given' : 'consent.missing')}</Fact>
        )}
      </Facts>
      <AsRead scope={scope} shown={shown} />
      {mayEditGuide(scope.viewer) && <Acts scope={scope} shown={shown} form={form} />}
      {steps.length > 0 && (
        <section class="section" aria-labelledby="steps">
          <h2 id="steps">{say(lang, 'steps')}</h2>
          <ul>
            {steps.map(({ act, reason, at }) => (
              <li>
                {formatMoment(lang, at)}: {say(lang, `step.${act}`)}
                {reason !== '' && (
                  <>
                    {' – '}
                    <bdi>{reason}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The facts that are confirmed or published, as everybody reads them. */
const AsRead: FC<Omit<EntryProps, 'form'>> = ({ scope: { lang, city, now }, shown: { entry, calendar } }) => (
  <>
    <section class="section" aria-labelledby="shown">
      <h2 id="shown">{sayOffice(lang, 'shown')}</h2>
      <p>
        <Said text={entry.texts.summary} lang={lang} />
      </p>
      <ul>
        {entry.service.contacts.map(({ kind, value }) => (
          <li>
            {sayFact(lang, `contact.${kind}`)}: <bdi>{value}</bdi>
          </li>
        ))}
      </ul>
      <Glance lang={lang} entry={entry} />
    </section>
    <Where lang={lang} source={sourceLanguage(city)} now={now} calendar={calendar} entry={entry} />
  </>
)

const Acts: FC<EntryProps> = ({ scope: { lang }, shown, form }) => {
  const { entry, standing, isWilling } = shown
  const { service, organisation } = entry
  const post = (act: OfficeAct) => ({
    method: 'post' as const,
    action: officeRoutes.act(service.slug, act),
    novalidate: true,
  })
  const withReason = (act: Exclude<OfficeAct, 'publish' | 'confirm'>) => (
    <form class="form" {...post(act)}>
      <TextArea
        {...fieldOf(form, sayOffice, lang, `reason-${act}`)}
        label={sayOffice(lang, `reason.${act}`)}
        rows={2}
      />
      <Button kind="secondary">{sayOffice(lang, `act.${act}`)}</Button>
    </form>
  )
  return (
    <section class="section" aria-labelledby="acts">
      <h2 id="acts">{sayOffice(lang, 'acts')}</h2>
      <form class="form" {...post('confirm')}>
        <p>{sayOffice(lang, 'confirm.words')}</p>
        <Button>{sayOffice(lang, 'act.confirm')}</Button>
      </form>
      {standing !== 'published' && (
        <form class="form" {...post('publish')}>
          <Button>{sayOffice(lang, 'act.publish')}</Button>
        </form>
      )}
      {standing === 'published' && withReason('withdraw')}
      {asksForConsent(organisation) && !isWilling && withReason('consent')}
      {withReason('withdraw-organisation')}
    </section>
  )
}
