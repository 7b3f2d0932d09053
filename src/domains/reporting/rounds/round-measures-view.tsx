import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Reportable } from '../../plan/plan.ts'
import type { RoundMeasuresPage } from './choosing.read.ts'
import { PageLinks } from './page-links.tsx'
import { pageOf } from './paging.ts'
import { ofCity } from './round.words.ts'
import { RoundCrumbs } from './round-crumbs.tsx'
import { canChangeMeasures } from './round-measures.verbs.ts'
import { sayRounds as say } from './rounds.messages.ts'
import { roundsRoutes } from './rounds.routes.ts'

type MeasuresProps = { scope: Scope; page: RoundMeasuresPage; form: PageForm }

/** What a round asks about once it is opened: one more, or one less. */
export const RoundMeasuresView: FC<MeasuresProps & { wished: number }> = ({ scope, page, form, wished }) => {
  const { lang } = scope
  const { round, takenOut, asked } = page
  const { shown, page: at, pages } = pageOf(asked, wished)
  const isOpen = canChangeMeasures(round)
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle
        lang={lang}
        title={original(say(lang, 'measures.title'), lang)}
        lead={original(say(lang, isOpen ? 'measures.lead' : 'measures.fixed'), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={['notice.saved']} />
      {isOpen && <AddForm scope={scope} page={page} form={form} />}
      {isOpen && <OutForm scope={scope} page={page} form={form} />}
      {takenOut.length > 0 && (
        <section class="section" aria-labelledby="taken-out">
          <h2 id="taken-out">{say(lang, 'measures.taken_out')}</h2>
          <ul>
            {takenOut.map(({ measure, reason }) => (
              <li>
                <Said text={measure.title} lang={lang} />: <Said text={ofCity(scope, reason)} lang={lang} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="section" aria-labelledby="asked">
        <h2 id="asked">{say(lang, 'measures.asked')}</h2>
        <ul>
          {shown.map(({ number, title }) => (
            <li>
              {number && <bdi>{number} </bdi>}
              <Said text={title} lang={lang} />
            </li>
          ))}
        </ul>
        <PageLinks {...{ lang, page: at, pages }} to={(one) => roundsRoutes.measures(round.slug, one)} />
      </section>
    </>
  )
}

const AddForm: FC<MeasuresProps> = ({ scope: { lang }, page: { round, others }, form }) =>
  others.length === 0 ? null : (
    <section class="section" aria-labelledby="add-title">
      <h2 id="add-title">{say(lang, 'measures.add')}</h2>
      <form class="form" method="post" action={roundsRoutes.measures(round.slug)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, round.version)} />
        <Select
          {...fieldOf(form, say, lang, 'added')}
          label={say(lang, 'measures.measure')}
          options={choicesOf(lang, others)}
        />
        <Button>{say(lang, 'measures.add_now')}</Button>
      </form>
    </section>
  )

const OutForm: FC<MeasuresProps> = ({ scope: { lang, city }, page: { round, asked }, form }) => (
  <section class="section" aria-labelledby="out-title">
    <h2 id="out-title">{say(lang, 'measures.out')}</h2>
    <form class="form" method="post" action={roundsRoutes.takeOut(round.slug)} novalidate>
      <input type="hidden" name="version" value={versionIn(form, round.version)} />
      <p>{say(lang, 'measures.out_words')}</p>
      <Select
        {...fieldOf(form, say, lang, 'takenOut')}
        label={say(lang, 'measures.measure')}
        options={choicesOf(lang, asked)}
      />
      <TextInput
        {...fieldOf(form, say, lang, 'outReason')}
        label={say(lang, 'measures.reason')}
        of={sourceLanguage(city)}
      />
      <Button kind="secondary">{say(lang, 'measures.out_now')}</Button>
    </form>
  </section>
)

function choicesOf(lang: Scope['lang'], measures: readonly Reportable[]) {
  const named = measures.map(({ id, number, title }) => ({
    value: id,
    label: number === null ? title.words : `${number} ${title.words}`,
    lang: title.lang,
  }))
  return [{ value: '', label: say(lang, 'measures.choose') }, ...named]
}
