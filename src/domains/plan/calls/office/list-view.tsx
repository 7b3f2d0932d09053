import type { FC } from 'hono/jsx'
import { formatDate, formatMoney } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { blankForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { callsOffice, type FundingKind } from '../calls.routes.ts'
import type { CallsPage } from '../funding.read.ts'
import { stateOf, type Target } from '../funding.ts'
import { sayFunding as say } from './office.messages.ts'

type Props = { scope: Scope; page: CallsPage; mayAdd: boolean; mayImport: boolean; notice: string | undefined }

/** All calls, the next to close first, and all awards, the latest first. */
export const ListView: FC<Props> = ({ scope, page, mayAdd, mayImport, notice }) => {
  const { lang, city } = scope
  const { calls, awards, moment } = page
  const named = (kind: FundingKind, id: string, words: string) => (
    <a href={callsOffice.one(kind, id)}>
      <Said text={original(words, sourceLanguage(city))} lang={lang} quiet />
    </a>
  )
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <FormNotices lang={lang} form={blankForm(notice)} say={say} notices={['notice.imported']} />
      <div class="section">
        <h2>{say(lang, 'calls')}</h2>
        <Doors lang={lang} kind="call" mayAdd={mayAdd} mayImport={mayImport} />
        {calls.length === 0 ? (
          <EmptyState words={say(lang, 'none_calls')} />
        ) : (
          <DataTable
            label={say(lang, 'calls')}
            caption={say(lang, 'calls')}
            columns={[
              { name: say(lang, 'field.title') },
              { name: say(lang, 'col.state') },
              { name: say(lang, 'col.deadline') },
              { name: say(lang, 'col.for') },
            ]}
            rows={calls.map((call) => [
              named('call', call.id, call.title),
              say(lang, `state.${stateOf(call, moment)}`),
              <>
                {stateOf(call, moment) === 'upcoming' && (
                  <>
                    {say(lang, 'opens', { day: formatDate(lang, call.opensOn) })}
                    <br />
                  </>
                )}
                {formatDate(lang, call.closesOn)}, <bdi>{call.closesAt}</bdi>
              </>,
              <For lang={lang} page={page} targets={call.targets} />,
            ])}
          />
        )}
      </div>
      <div class="section">
        <h2>{say(lang, 'awards')}</h2>
        <Doors lang={lang} kind="award" mayAdd={mayAdd} mayImport={mayImport} />
        {awards.length === 0 ? (
          <EmptyState words={say(lang, 'none_awards')} />
        ) : (
          <DataTable
            label={say(lang, 'awards')}
            caption={say(lang, 'awards')}
            columns={[
              { name: say(lang, 'field.project') },
              { name: say(lang, 'field.provider') },
              { name: say(lang, 'field.awardedCents'), isNumber: true },
              { name: say(lang, 'field.decidedOn') },
              { name: say(lang, 'col.state') },
            ]}
            rows={awards.map((award) => [
              named('award', award.id, award.project),
              <bdi>{award.provider}</bdi>,
              formatMoney(lang, award.awardedCents),
              formatDate(lang, award.decidedOn),
              say(lang, `state.${award.life?.act ?? 'draft'}`),
            ])}
          />
        )}
      </div>
    </>
  )
}

const For: FC<{ lang: Scope['lang']; page: CallsPage; targets: Target[] }> = ({ lang, page, targets }) => (
  <>
    {targets.map(({ id }, i) => {
      const line = page.describe(id)
      return (
        line && (
          <>
            {i > 0 && ' · '}
            {line.code} <Said text={line.title} lang={lang} quiet />
          </>
        )
      )
    })}
  </>
)

type DoorsProps = { lang: Scope['lang']; kind: FundingKind; mayAdd: boolean; mayImport: boolean }

const Doors: FC<DoorsProps> = ({ lang, kind, mayAdd, mayImport }) => (
  <ul class="chips">
    {mayAdd && (
      <li>
        <a class="chip" href={callsOffice.new(kind)}>
          {say(lang, `new.${kind}`)}
        </a>
      </li>
    )}
    {mayImport && (
      <li>
        <a class="chip" href={callsOffice.import(kind)}>
          {say(lang, `import.${kind}`)}
        </a>
      </li>
    )}
    <li>
      <a class="chip" href={callsOffice.file(kind)}>
        {say(lang, `take.${kind}`)}
      </a>
    </li>
  </ul>
)
