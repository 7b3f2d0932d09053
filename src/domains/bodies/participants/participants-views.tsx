import type { FC } from 'hono/jsx'
import { describeLanguage } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Unit } from '../../accounts/accounts.ts'
import { type BodiesForm, fieldOf } from '../bodies-form.ts'
import { BodiesNotices } from '../bodies-notices.tsx'
import type { Participant } from './participant.ts'
import { sayParticipants } from './participants.messages.ts'
import type { ParticipantsPage } from './participants.read.ts'
import { participantsRoutes } from './participants.routes.ts'

const notices = ['notice.added', 'notice.saved', 'notice.revoked'] as const
const columns = ['column.name', 'column.mail', 'column.lang', 'column.unit'] as const

type ListProps = { scope: Scope; page: ParticipantsPage; form: BodiesForm }

export const ParticipantsView: FC<ListProps> = ({ scope, page: { participants, units }, form }) => {
  const { lang } = scope
  const say = sayParticipants
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <BodiesNotices {...{ lang, form, say, notices }} />
      {participants.length === 0 ? (
        <p>{say(lang, 'none')}</p>
      ) : (
        <DataTable
          label={say(lang, 'title')}
          caption={say(lang, 'title')}
          columns={columns.map((key) => ({ name: say(lang, key) }))}
          rows={participants.map((one) => [
            <a href={participantsRoutes.participant(one.id)}>{one.name}</a>,
            one.mail ?? say(lang, 'no_mail'),
            describeLanguage(one.lang).name,
            units.find(({ id }) => id === one.unitId)?.name.words ?? '',
          ])}
        />
      )}
      <section class="section" aria-labelledby="add">
        <h2 id="add">{say(lang, 'add')}</h2>
        <form class="form" method="post" action={participantsRoutes.participants()} novalidate>
          <ParticipantFields scope={scope} units={units} form={form} />
          <Button>{say(lang, 'add')}</Button>
        </form>
      </section>
    </>
  )
}

type OneProps = { scope: Scope; participant: Participant; units: Unit[]; form: BodiesForm }

export const ParticipantView: FC<OneProps> = ({ scope, participant, units, form }) => {
  const { lang } = scope
  const say = sayParticipants
  const { id, version } = participant
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: participantsRoutes.participants(), label: say(lang, 'title') }]} />
      <PageTitle lang={lang} title={original(participant.name, lang)} />
      <BodiesNotices {...{ lang, form, say, notices }} />
      <form class="form" method="post" action={participantsRoutes.participant(id)} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        <ParticipantFields scope={scope} units={units} form={form} now={participant} />
        <Button>{say(lang, 'save')}</Button>
      </form>
      <form class="form section" method="post" action={participantsRoutes.revokePasses(id)}>
        <p>{say(lang, 'revoke_words')}</p>
        <Button kind="secondary">{say(lang, 'revoke')}</Button>
      </form>
    </>
  )
}

type FieldsProps = { scope: Scope; units: Unit[]; form: BodiesForm; now?: Participant }

const ParticipantFields: FC<FieldsProps> = ({ scope: { lang, city }, units, form, now }) => {
  const say = sayParticipants
  const field = (name: string, value?: string) => fieldOf(form, say, lang, name, value)
  const own = units.find(({ id }) => id === now?.unitId)
  return (
    <>
      <TextInput {...field('name', now?.name)} label={say(lang, 'name')} maxlength={200} />
      <TextInput
        {...field('mail', now?.mail ?? undefined)}
        type="email"
        label={say(lang, 'mail')}
        hint={say(lang, 'mail_hint')}
        optional
      />
      <Select
        {...field('lang', now?.lang ?? city.languages[0])}
        label={say(lang, 'lang')}
        options={city.languages.map((one) => ({ value: one, label: describeLanguage(one).name, lang: one }))}
      />
      <Select
        {...field('unit', own?.slug)}
        label={say(lang, 'unit')}
        hint={say(lang, 'unit_hint')}
        options={[
          { value: '', label: say(lang, 'unit_none') },
          ...units
            .filter(({ closedOn, id }) => closedOn === null || id === own?.id)
            .map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang })),
        ]}
      />
    </>
  )
}
