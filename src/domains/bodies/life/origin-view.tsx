import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { comma } from '../../../i18n/punctuation.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Decisions } from '../../../ui/decision/decision.tsx'
import { foreignness, Said } from '../../../ui/said/said.tsx'
import { decisionView } from '../../plan/plan.ts'
import { AuthorName, nameContribution } from '../reviews/contribution-item.tsx'
import { reviewsRoutes } from '../reviews/reviews.routes.ts'
import { sayLife } from './life.messages.ts'
import type { OriginPage } from './origin.read.ts'
import type { MarkedSentence, Source } from './origin.ts'

type Props = { scope: Scope; page: OriginPage }

/** Every sentence with the marks of its sources, the list of these, and who decided. */
export const OriginSections: FC<Props> = ({ scope, page }) => {
  const { lang, city } = scope
  const { origin, decisions, record } = page
  return (
    <>
      <section class="section" aria-labelledby="sentences">
        <h2 id="sentences">{sayLife(lang, 'origin.text')}</h2>
        {origin.parts.map(({ sentences }) => (
          <p {...foreignness(sourceLanguage(city), lang)}>
            {sentences.map((sentence) => (
              <Sentence lang={lang} sentence={sentence} />
            ))}
          </p>
        ))}
      </section>
      <section class="section" aria-labelledby="sources">
        <h2 id="sources">{sayLife(lang, 'origin.sources')}</h2>
        <ol>
          {origin.sources.map((source, at) => (
            <li id={`source-${at + 1}`}>
              <strong>{at + 1}</strong> <SourceWords scope={scope} page={page} source={source} />
            </li>
          ))}
        </ol>
      </section>
      <section class="section" aria-labelledby="decided">
        <h2 id="decided">{sayLife(lang, 'origin.decided')}</h2>
        {decisions.length === 0 ? (
          <p>{sayLife(lang, 'origin.undecided')}</p>
        ) : (
          <Decisions lang={lang} decisions={decisions.map((one) => decisionView(lang, one, record.title))} />
        )}
      </section>
    </>
  )
}

const Sentence: FC<{ lang: Lang; sentence: MarkedSentence }> = ({ lang, sentence: { words, marks } }) => (
  <>
    {words}
    {marks.map((mark) => (
      <sup>
        {' '}
        <a href={`#source-${mark}`} aria-label={sayLife(lang, 'origin.mark', { n: mark })}>
          {mark}
        </a>
      </sup>
    ))}{' '}
  </>
)

const SourceWords: FC<Props & { source: Source }> = ({ scope, page, source }) => {
  const { lang, city } = scope
  const text = (words: string) => <Said text={original(words, sourceLanguage(city))} lang={lang} quiet />
  const day = source.on !== null && (
    <>
      {comma(lang)}
      {formatDate(lang, source.on)}
    </>
  )
  if (source.kind === 'unknown') return <>{sayLife(lang, 'source.unknown')}</>
  if (source.kind === 'import') {
    return (
      <>
        {sayLife(lang, 'source.import')} {source.ids.map(text)}
      </>
    )
  }
  if (source.kind === 'editor') {
    return (
      <>
        {sayLife(lang, 'source.editor')}
        {day}
        {source.reason !== '' && <>: {text(source.reason)}</>}
      </>
    )
  }
  if (source.kind === 'draft') {
    const body = page.bodies.get(source.ids[0] ?? '')
    return (
      <>
        {sayLife(lang, 'source.draft')} {body && <Said text={body} lang={lang} quiet />}
        {day}
      </>
    )
  }
  if (source.kind === 'decision') {
    const decided = source.ids.flatMap((id) => page.motions.get(id) ?? [])
    return (
      <>
        {sayLife(lang, 'source.decision')} {decided.map((one) => text(one.body))}
        {day}
        {decided.map(({ title }) => title !== '' && <>: {text(title)}</>)}
      </>
    )
  }
  return <Contributed lang={lang} page={page} source={source} />
}

const Contributed: FC<{ lang: Lang; page: OriginPage; source: Source }> = ({ lang, page, source }) => {
  const known = page.contributions.filter(({ id }) => source.ids.includes(id))
  return (
    <>
      {sayLife(lang, source.kind === 'proposal' ? 'source.proposal' : 'source.statement')}{' '}
      {known.map((one, at) => (
        <>
          {at > 0 && comma(lang)}
          <AuthorName lang={lang} author={one.author} /> (
          <a href={reviewsRoutes.publicStatement(lang, one.number)}>{nameContribution(lang, one)}</a>
          {comma(lang)}
          {formatDate(lang, one.submittedOn)})
        </>
      ))}
    </>
  )
}
