import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { BurdenTable } from './burden-table.tsx'
import type { ChoosingPage, UnitChoice, UnitMeasuresPage } from './choosing.read.ts'
import { nameUnit } from './round.words.ts'
import { RoundCrumbs } from './round-crumbs.tsx'
import { sayRounds as say } from './rounds.messages.ts'
import { noUnit, roundsRoutes } from './rounds.routes.ts'

type AskedProps = { scope: Scope; page: ChoosingPage; form: PageForm }

/** Whom a round asks, unit by unit, and what that costs each of them. */
export const AskedView: FC<AskedProps> = ({ scope, page, form }) => {
  const { lang } = scope
  const { round, units } = page
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle
        lang={lang}
        title={original(say(lang, 'asked.title'), lang)}
        lead={original(say(lang, 'asked.lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={['notice.saved']} />
      {round.state !== 'prepared' && <Notice title={say(lang, 'asked.fixed')} />}
      {round.state === 'prepared' && units.length === 0 && <EmptyState words={say(lang, 'asked.none')} />}
      {round.state === 'prepared' && units.length > 0 && <AskedForm scope={scope} page={page} form={form} />}
      <BurdenTable scope={scope} page={page} />
    </>
  )
}

/** As it was sent, where it came back; else as it is. */
function isTicked({ words }: PageForm, name: string, before: boolean): boolean {
  return words.version === undefined ? before : words[name] === 'yes'
}

const AskedForm: FC<AskedProps> = ({ scope: { lang }, page: { round, units }, form }) => (
  <form class="form" method="post" action={roundsRoutes.asked(round.slug)} novalidate>
    <input type="hidden" name="version" value={versionIn(form, round.version)} />
    <Checkbox
      name="contributors"
      label={say(lang, 'asked.contributors')}
      checked={isTicked(form, 'contributors', round.asksContributors)}
    />
    <fieldset class="kern-fieldset" aria-describedby="units-hint">
      <legend class="kern-label">{say(lang, 'asked.units')}</legend>
      <p class="kern-hint" id="units-hint">
        {say(lang, 'asked.units_hint')}
      </p>
      <div class="kern-fieldset__body">
        {units.map((choice) => (
          <UnitLine lang={lang} slug={round.slug} choice={choice} form={form} />
        ))}
      </div>
    </fieldset>
    <Button>{say(lang, 'save')}</Button>
  </form>
)

type LineProps = { lang: Scope['lang']; slug: string; choice: UnitChoice; form: PageForm }

const UnitLine: FC<LineProps> = ({ lang, slug, choice: { unit, isAsked, leads, left }, form }) => {
  const name = unit ? <Said text={unit.name} lang={lang} /> : say(lang, 'no_unit')
  return (
    <div>
      {unit ? (
        <Checkbox name={`unit-${unit.slug}`} label={name} checked={isTicked(form, `unit-${unit.slug}`, isAsked)} />
      ) : (
        <p>{name}</p>
      )}
      {leads > 0 && (
        <span class="also">
          {say(lang, 'asked.leads')}: {say(lang, 'asked.left', { asked: leads - left, leads })}
          {' · '}
          <a
            href={roundsRoutes.askedOfUnit(slug, unit?.slug ?? noUnit)}
            aria-label={say(lang, 'asked.choose_of', { unit: nameUnit(lang, unit) })}
          >
            {say(lang, 'asked.choose')}
          </a>
        </span>
      )}
    </div>
  )
}

type UnitProps = { scope: Scope; page: UnitMeasuresPage; form: PageForm }

/** The measures of one unit, to be left out one by one, or all at once. */
export const AskedOfUnitView: FC<UnitProps> = ({ scope, page: { round, unit, measures }, form }) => {
  const { lang } = scope
  const left = new Set(round.leftMeasures)
  return (
    <>
      <RoundCrumbs scope={scope} round={round} />
      <PageTitle
        lang={lang}
        title={original(unit ? say(lang, 'unit.title', { unit: unit.name.words }) : say(lang, 'unit.nobody'), lang)}
      />
      <FormNotices lang={lang} form={form} say={say} notices={[]} />
      {measures.length === 0 ? (
        <EmptyState words={say(lang, 'unit.none')} />
      ) : (
        <form class="form" method="post" action={roundsRoutes.askedOfUnit(round.slug, unit?.slug ?? noUnit)} novalidate>
          <input type="hidden" name="version" value={versionIn(form, round.version)} />
          <fieldset class="kern-fieldset" id="measures">
            <legend class="kern-label">{say(lang, 'unit.legend')}</legend>
            <div class="kern-fieldset__body">
              {measures.map(({ id, number, title }) => (
                <Checkbox
                  name={`measure-${id}`}
                  label={
                    <>
                      {number && <bdi>{number} </bdi>}
                      <Said text={title} lang={lang} />
                    </>
                  }
                  checked={isTicked(form, `measure-${id}`, !left.has(id))}
                />
              ))}
            </div>
          </fieldset>
          {round.state === 'prepared' && (
            <>
              <Button name="which" value="ticked">
                {say(lang, 'save')}
              </Button>
              <Button kind="secondary" name="which" value="all">
                {say(lang, 'unit.all')}
              </Button>
              <Button kind="secondary" name="which" value="none">
                {say(lang, 'unit.no')}
              </Button>
            </>
          )}
        </form>
      )}
    </>
  )
}
