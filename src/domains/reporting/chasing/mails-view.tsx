import type { FC } from 'hono/jsx'
import { formatList, formatShortDay, formatWeekday } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { Unit } from '../../accounts/accounts.ts'
import { sayChasing as say } from './chasing.messages.ts'
import { chasingRoutes } from './chasing.routes.ts'
import type { MailLine, MailsPage } from './mails.read.ts'

const notices = ['notice.sent_again', 'notice.head_written'] as const

type ViewProps = { lang: Lang; page: MailsPage }

export const MailsView: FC<{ scope: Scope; page: MailsPage; form: PageForm }> = ({ scope: { lang }, page, form }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(say(lang, 'title', { round: page.round.title }), lang)}
      lead={original(say(lang, 'lead'), lang)}
    />
    <FormNotices {...{ lang, form, say, notices }} />
    <Missing lang={lang} page={page} />
    <Ahead lang={lang} page={page} />
    {page.asked.length > 0 && (
      <section class="section" aria-labelledby="again">
        <h2 id="again">{say(lang, 'again')}</h2>
        <form class="form" method="post" action={chasingRoutes.sendAgain(page.round.slug)} novalidate>
          <Select
            {...fieldOf(form, say, lang, 'person')}
            label={say(lang, 'column.name')}
            hint={say(lang, 'again.hint')}
            options={page.asked.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Button kind="secondary">{say(lang, 'again.send')}</Button>
        </form>
      </section>
    )}
    <Sent lang={lang} page={page} />
    <p class="section">
      <a href={chasingRoutes.absences()}>{say(lang, 'absences')}</a>
    </p>
  </>
)

/** A number for each unit, none for a person. */
const Missing: FC<ViewProps> = ({ lang, page: { missing, unreachable, round } }) => (
  <div class="section">
    <h2>{say(lang, 'missing')}</h2>
    {unreachable.length > 0 && (
      <Notice kind="warning" title={say(lang, 'bounced')}>
        <ul>
          {unreachable.map(({ name, mail }) => (
            <li>
              <bdi>{name}</bdi>, <bdi>{mail}</bdi>
            </li>
          ))}
        </ul>
        <p>{say(lang, 'bounced.words')}</p>
      </Notice>
    )}
    {missing.length === 0 ? (
      <p>{say(lang, 'missing.none')}</p>
    ) : (
      <DataTable
        label={say(lang, 'missing')}
        caption={say(lang, 'missing')}
        columns={[
          { name: say(lang, 'column.unit') },
          { name: say(lang, 'column.missing'), isNumber: true },
          { name: say(lang, 'column.act') },
        ]}
        rows={missing.map(({ unit, parts }) => [
          nameUnit(lang, unit),
          String(parts),
          unit === null ? (
            say(lang, 'missing.ours')
          ) : (
            <a href={chasingRoutes.head(round.slug, unit.slug)}>
              {say(lang, 'head.write')}
              <span class="visually-hidden"> {nameUnit(lang, unit)}</span>
            </a>
          ),
        ])}
      />
    )}
  </div>
)

const Ahead: FC<ViewProps> = ({ lang, page: { days, round } }) => (
  <section class="section" aria-labelledby="ahead">
    <h2 id="ahead">{say(lang, 'ahead')}</h2>
    {days.length === 0 ? <p>{say(lang, 'ahead.none')}</p> : <p>{say(lang, `ahead.${beginning(round.state)}`)}</p>}
    {days.map(({ day, mails }) => (
      <details>
        <summary>{say(lang, 'ahead.day', { day: formatWeekday(lang, day), n: mails.length })}</summary>
        <ul>
          {mails.map((mail) => (
            <li>
              <bdi>{mail.name}</bdi>: {say(lang, `kind.${mail.kind}`)} – {nameUnits(lang, mail)} ({mail.parts})
            </li>
          ))}
        </ul>
        <p>
          <a href={chasingRoutes.mailsOfDay(round.slug, day)}>
            {say(lang, 'ahead.words')}
            <span class="visually-hidden"> {formatShortDay(lang, day)}</span>
          </a>
        </p>
      </details>
    ))}
  </section>
)

const Sent: FC<ViewProps> = ({ lang, page: { sent } }) => (
  <div class="section">
    <h2>{say(lang, 'sent')}</h2>
    {sent.length === 0 ? (
      <p>{say(lang, 'sent.none')}</p>
    ) : (
      <DataTable
        label={say(lang, 'sent')}
        caption={say(lang, 'sent')}
        columns={(['column.day', 'column.name', 'column.why', 'column.unit', 'column.state'] as const).map((key) => ({
          name: say(lang, key),
        }))}
        rows={sent.map((mail) => [
          formatShortDay(lang, mail.day),
          <bdi>{mail.name === '' ? say(lang, 'sent.erased') : mail.name}</bdi>,
          say(lang, `kind.${mail.kind}`),
          `${nameUnits(lang, mail)} (${mail.parts})`,
          say(lang, mail.isBounced ? 'sent.bounced' : 'sent.written'),
        ])}
      />
    )}
  </div>
)

function beginning(state: MailsPage['round']['state']): 'today' | 'words_before' {
  return state === 'opened' ? 'today' : 'words_before'
}

function nameUnit(lang: Lang, unit: Unit | null): string {
  return unit === null ? say(lang, 'unit.none') : unit.name.words
}

/** Of a digest to the coordination the number of units says enough. */
function nameUnits(lang: Lang, { units }: MailLine): string {
  const most = 3
  if (units.length > most) return say(lang, 'units', { n: units.length })
  return formatList(
    lang,
    units.map((unit) => nameUnit(lang, unit)),
  )
}
