import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { mayRunRounds } from '../../reporting.access.ts'
import { ofCity } from '../../rounds/round.words.ts'
import { RoundCrumbs } from '../../rounds/round-crumbs.tsx'
import { sayCouncil } from '../council.messages.ts'
import { councilRoutes } from '../council.routes.ts'
import { paperForms } from '../papers.ts'
import { type Chapter, chapters, ownPlaces } from '../report.ts'
import { type CouncilPage, placeOf } from './council.read.ts'
import { PapersSection } from './papers-view.tsx'
import { sayWorking as say } from './working.messages.ts'

const notices = ['notice.chapters', 'notice.text', 'notice.papers'] as const

type CouncilProps = { scope: Scope; page: CouncilPage; form: PageForm }

/** Where the council's report is put together: what it looks like, its chapters, its texts, its files. */
export const CouncilView: FC<CouncilProps> = ({ scope, page, form }) => {
  const { lang } = scope
  const { round, papers } = page
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <FormNotices {...{ lang, form, say, notices }} />
      <section class="section" aria-labelledby="look">
        <h2 id="look">{say(lang, 'look')}</h2>
        <p>{say(lang, papers === null ? 'look.words' : 'look.published')}</p>
        <ul class="points">
          {paperForms.map((one) => (
            <li>
              <a href={councilRoutes.draftPaper(round.slug, one)}>{say(lang, `look.${one}`)}</a>
            </li>
          ))}
        </ul>
      </section>
      {papers !== null && <PapersSection scope={scope} round={round} papers={papers} form={form} />}
      <Texts scope={scope} page={page} />
      {mayRunRounds(scope.viewer) && <Chapters scope={scope} page={page} form={form} />}
    </>
  )
}

const Texts: FC<Omit<CouncilProps, 'form'>> = ({ scope, page }) => {
  const { lang } = scope
  const { round, plan } = page
  const goalsOf = (field: string) => plan.goals.filter(({ codes }) => codes[0]?.field === field)
  const rest = plan.goals.filter(({ codes }) => codes.length === 0)
  return (
    <section class="section" aria-labelledby="texts">
      <h2 id="texts">{say(lang, 'texts')}</h2>
      <p>{say(lang, 'texts.words')}</p>
      <ul class="points">
        {ownPlaces.map((place) => (
          <li>
            <PlaceLink scope={scope} page={page} place={place} />
          </li>
        ))}
        {plan.fields.map(({ id }) => (
          <li>
            <PlaceLink scope={scope} page={page} place={`field:${id}`} />
            {goalsOf(id).length > 0 && (
              <ul>
                {goalsOf(id).map((goal) => (
                  <li>
                    {goal.codes.map(({ code }) => code).join(' · ')}{' '}
                    <PlaceLink scope={scope} page={page} place={`goal:${goal.id}`} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        {rest.map((goal) => (
          <li>
            <PlaceLink scope={scope} page={page} place={`goal:${goal.id}`} />
          </li>
        ))}
      </ul>
      {round.state === 'published' && <p class="soft">{say(lang, 'look.published')}</p>}
    </section>
  )
}

const PlaceLink: FC<{ scope: Scope; page: CouncilPage; place: string }> = ({ scope, page, place }) => {
  const { lang } = scope
  const told = placeOf(page, place)
  if (!told) return null
  const n = told.words.split(/\s+/).filter(Boolean).length
  return (
    <>
      <a href={councilRoutes.reportText(page.round.slug, place)}>
        <PlaceName scope={scope} told={told} />
      </a>{' '}
      <span class="soft small">{n === 0 ? say(lang, 'place.empty') : say(lang, 'place.written', { n })}</span>
    </>
  )
}

export const PlaceName: FC<{ scope: Scope; told: NonNullable<ReturnType<typeof placeOf>> }> = ({ scope, told }) => {
  const { lang } = scope
  if (told.title !== undefined) return <Said text={ofCity(scope, told.title)} lang={lang} />
  if (told.own === 'summary') return <>{say(lang, 'place.summary')}</>
  return <>{sayCouncil(lang, `chapter.${told.own ?? 'overview'}`)}</>
}

const Chapters: FC<CouncilProps> = ({ scope: { lang }, page: { round, report }, form }) => {
  const placeNow = (chapter: Chapter) => {
    const place = report.chapters.indexOf(chapter)
    return place < 0 ? '' : String(place + 1)
  }
  return (
    <section class="section" aria-labelledby="chapters">
      <h2 id="chapters">{say(lang, 'chapters')}</h2>
      <p>{say(lang, 'chapters.words')}</p>
      <p>{say(lang, 'chapters.always')}</p>
      <form class="form" method="post" action={councilRoutes.chapters(round.slug)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, report.version)} />
        {chapters.map((chapter) => (
          <TextInput
            {...fieldOf(form, say, lang, `place__${chapter}`, placeNow(chapter))}
            label={chapter === 'fields' ? say(lang, 'chapter.fields') : sayCouncil(lang, `chapter.${chapter}`)}
            optional
          />
        ))}
        <Button>{say(lang, 'chapters.save')}</Button>
      </form>
    </section>
  )
}
