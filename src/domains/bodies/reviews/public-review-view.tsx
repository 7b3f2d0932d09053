import type { FC } from 'hono/jsx'
import { dayOf } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Contribution } from './contribution.ts'
import { ContributionItem } from './contribution-item.tsx'
import { nameKind } from './draft.words.ts'
import { untilWhen } from './public-views.tsx'
import type { Draft, ReviewPage } from './review.read.ts'
import { sayReviews } from './reviews.messages.ts'
import { reviewsRoutes } from './reviews.routes.ts'

/** A review with its drafts, and what was said where it was said. */
export const PublicReviewView: FC<{ scope: Scope; page: ReviewPage }> = ({ scope, page }) => {
  const { lang, city } = scope
  const { review, body, drafts, parties } = page
  const source = sourceLanguage(city)
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: reviewsRoutes.publicReviews(lang), label: sayReviews(lang, 'title') }]}
      />
      <PageTitle lang={lang} title={original(review.title, source)} kicker={untilWhen(scope, review)} />
      <p>{sayReviews(lang, 'drafted_by', { body: body.words })}</p>
      {review.words !== '' && <Paragraphs text={original(review.words, source)} lang={lang} />}
      <section class="section" aria-labelledby="asked">
        <h2 id="asked">{sayReviews(lang, 'asked')}</h2>
        <ul>
          {parties.map((party) => (
            <li>
              <Said lang={lang} text={party.name} quiet />: {sayReviews(lang, `asked.${stateOf(party)}`)}
            </li>
          ))}
        </ul>
      </section>
      {drafts.map((draft) => (
        <DraftSection scope={scope} draft={draft} />
      ))}
    </>
  )
}

export function stateOf(party: ReviewPage['parties'][number]): 'yes' | 'nothing' | 'no' {
  if (party.statements > 0) return 'yes'
  return party.nothingToSayAt === null ? 'no' : 'nothing'
}

const DraftSection: FC<{ scope: Scope; draft: Draft }> = ({ scope, draft: { position, record, contributions } }) => {
  const { lang } = scope
  return (
    <section class="section" aria-labelledby={`d-${position}`}>
      <h2 id={`d-${position}`}>
        {nameKind(lang, record)}: <Said lang={lang} text={record.title} />
      </h2>
      {record.parts
        .filter(({ part, words }) => words !== '' && part !== 'title')
        .map(({ said }) => (
          <Paragraphs text={said} lang={lang} />
        ))}
      <h3>{sayReviews(lang, 'statements', { n: contributions.length })}</h3>
      <ContributionList scope={scope} contributions={contributions} level={4} />
    </section>
  )
}

type ListProps = { scope: Scope; contributions: readonly Contribution[]; level: 3 | 4 }

export const ContributionList: FC<ListProps> = ({ scope: { lang, now }, contributions, level }) =>
  contributions.length === 0 ? (
    <p>{sayReviews(lang, 'statements.none')}</p>
  ) : (
    <ul class="decisions">
      {contributions.map((one) => (
        <ContributionItem
          lang={lang}
          one={one}
          today={dayOf(now)}
          level={level}
          href={reviewsRoutes.publicStatement(lang, one.number)}
        />
      ))}
    </ul>
  )
