import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatNumber, formatShortDay } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { TiedField } from '../../../plan/plan.ts'
import { lifeRoutes } from '../../life/life.routes.ts'
import { sayWorking } from '../../life/working/working.messages.ts'
import { nameSide } from '../parity.words.ts'
import { ParityMark } from '../parity-mark.tsx'
import { knownSides } from '../seat.ts'
import { saySeats } from '../seats.messages.ts'
import type { BodyLine } from '../seats.read.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { sayArranging as say } from './arranging.messages.ts'
import { sideBox } from './body.form.ts'
import { BodyFields } from './body-fields.tsx'
import { isTicked } from './ticked.ts'

type ListProps = {
  scope: Scope
  lines: readonly BodyLine[]
  fields: readonly TiedField[]
  form: PageForm
  mayArrange: boolean
}

/** All bodies, with parity of each at a glance. */
export const BodiesListView: FC<ListProps> = ({ scope, lines, fields, form, mayArrange }) => {
  const { lang, city } = scope
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(say(lang, 'list.title'), lang)}
        lead={original(say(lang, 'list.lead'), lang)}
      />
      <FormNotices {...{ lang, form, notices: [] }} say={say} />
      <p>
        <a href={lifeRoutes.drafts()}>{sayWorking(lang, 'board.title')}</a>
      </p>
      {lines.length === 0 ? (
        <p>{say(lang, 'list.none')}</p>
      ) : (
        <DataTable
          label={say(lang, 'list.title')}
          caption={say(lang, 'list.title')}
          columns={[
            ...(['body', 'kind', 'parity', 'sides'] as const).map((key) => ({ name: say(lang, `column.${key}`) })),
            ...(['vacant', 'ending'] as const).map((key) => ({ name: say(lang, `column.${key}`), isNumber: true })),
          ]}
          rows={lines.map(({ body, standing, vacant, ending }) => [
            <a href={seatsRoutes.body(body.slug)}>
              <Said text={original(body.name, sourceLanguage(city))} lang={lang} quiet />
            </a>,
            saySeats(lang, `kind.${body.kind}`),
            body.closedOn === null ? (
              <>
                <ParityMark lang={lang} state={standing.state} />
                {standing.state === 'broken' && (
                  <p class="soft small">
                    {saySeats(lang, 'column.until')} {formatShortDay(lang, standing.healBy)}
                  </p>
                )}
              </>
            ) : (
              saySeats(lang, 'closed', { day: formatDate(lang, body.closedOn) })
            ),
            standing.counts.map(({ side, filled }) => `${nameSide(lang, side, body.sides)}: ${filled}`).join(' · '),
            formatNumber(lang, vacant),
            formatNumber(lang, ending.length),
          ])}
        />
      )}
      {mayArrange && <FoundForm scope={scope} fields={fields} form={form} />}
    </>
  )
}

const FoundForm: FC<Pick<ListProps, 'scope' | 'fields' | 'form'>> = ({ scope, fields, form }) => {
  const { lang, now } = scope
  const field = (name: string, value?: string) => fieldOf(form, say, lang, name, value)
  return (
    <section class="section" aria-labelledby="found">
      <h2 id="found">{say(lang, 'list.found')}</h2>
      <form class="form" method="post" action={seatsRoutes.bodies()} novalidate>
        <p>{say(lang, 'found_next')}</p>
        <BodyFields scope={scope} form={form} fields={fields} />
        <DateInput {...field('foundedOn', formatShortDay(lang, dayOf(now)))} label={say(lang, 'founded_on')} />
        <fieldset class="kern-fieldset">
          <legend class="kern-label">{say(lang, 'sides')}</legend>
          <div class="kern-fieldset__body">
            {knownSides.map((side) => (
              <Checkbox
                name={sideBox(side)}
                label={saySeats(lang, `side.${side}`)}
                checked={isTicked(form, sideBox(side), side !== 'politics')}
              />
            ))}
          </div>
        </fieldset>
        <Radios
          {...field('parity', 'equal')}
          label={say(lang, 'parity')}
          choices={(['equal', 'apart', 'none'] as const).map((value) => ({
            value,
            label: say(lang, `parity.${value}`),
          }))}
        />
        <TextInput {...field('healer')} label={say(lang, 'healer')} hint={say(lang, 'healer_hint')} optional />
        <Button>{say(lang, 'found')}</Button>
      </form>
    </section>
  )
}
