import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { ButtonLink } from '../../../../ui/button/button.tsx'
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { SignedBy, WaitsFor } from '../../co-signing/waits-for.tsx'
import { papersRoutes } from '../papers.routes.ts'
import { paperStates } from './council-paper.ts'
import { sayMaking as say } from './making.messages.ts'
import type { PaperLine, PapersPage } from './papers.read.ts'

/** All council papers that somebody may see, by how far they have come. */
export const PapersView: FC<{ scope: Scope; page: PapersPage }> = ({ scope, page }) => {
  const { lang } = scope
  const { lines, isStaff } = page
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(say(lang, 'title'), lang)}
        lead={original(say(lang, isStaff ? 'lead' : 'lead.unit'), lang)}
      />
      {isStaff && (
        <p class="sign-acts">
          <ButtonLink href={papersRoutes.newPaper()}>{say(lang, 'begin')}</ButtonLink>
          <ButtonLink kind="secondary" href={papersRoutes.paperForm()}>
            {say(lang, 'to.form')}
          </ButtonLink>
        </p>
      )}
      {lines.length === 0 && <EmptyState words={say(lang, isStaff ? 'none' : 'none.unit')} />}
      {paperStates.map((state) => {
        const own = lines.filter((line) => line.state === state)
        return own.length === 0 ? null : (
          <section class="section" aria-labelledby={`papers-${state}`}>
            <h2 id={`papers-${state}`}>{say(lang, `list.${state}`)}</h2>
            <ul class="plain-list records">
              {own.map((line) => (
                <Item scope={scope} line={line} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

const Item: FC<{ scope: Scope; line: PaperLine }> = ({ scope, line }) => {
  const { lang } = scope
  return (
    <li>
      <p>
        <strong>
          <PaperLink scope={scope} line={line} />
        </strong>
      </p>
      {line.at && <p class="soft small">{say(lang, 'written', { day: formatDate(lang, dayOf(line.at)) })}</p>}
      <WaitsFor lang={lang} waits={line.waits} />
      <SignedBy lang={lang} units={line.signedBy} />
    </li>
  )
}

export const PaperLink: FC<{ scope: Scope; line: Pick<PaperLine, 'slug' | 'title' | 'number'> }> = ({
  scope: { lang, city },
  line: { slug, title, number },
}) => (
  <a href={papersRoutes.paper(slug)}>
    {number !== '' && (
      <>
        <bdi>{number}</bdi>{' '}
      </>
    )}
    <Said text={original(title, sourceLanguage(city))} lang={lang} quiet />
  </a>
)
