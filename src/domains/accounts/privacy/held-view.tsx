import type { Child, FC } from 'hono/jsx'
import { formatDate, formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Fact, FactLines, Facts } from '../../../ui/facts/facts.tsx'
import { nameGrant, nameRole } from '../people/name-grant.ts'
import { nameDevice } from '../sign-in/device.ts'
import type { Unit } from '../unit.ts'
import type { HeldOfPerson } from './held.ts'
import type { Holder } from './holder.ts'
import { type PrivacyKey, sayPrivacy } from './privacy.messages.ts'

/** More of one kind stands in the file alone: a page of ten thousand rows nobody reads. */
const mostRows = 200

type HeldProps = { lang: Lang; held: HeldOfPerson; units: readonly Unit[]; holders: readonly Holder[] }

/** All that is held of a person, part by part; what is empty says so in one line. */
export const HeldView: FC<HeldProps> = ({ lang, held, units, holders }) => {
  const say = (key: string) => holders.map((one) => one.say(lang, key)).find((words) => words !== undefined)
  const record = (kind: string, name: string | null) => name ?? say(`kind.${kind}`) ?? sayPrivacy(lang, 'kind.other')
  return (
    <>
      <Facts>
        <Fact term={sayPrivacy(lang, 'name')}>{held.person.name}</Fact>
        <Fact term={sayPrivacy(lang, 'mail')}>{held.person.mail}</Fact>
        <Fact term={sayPrivacy(lang, 'held.since')}>{sayAt(lang, held.person.since)}</Fact>
        <Fact term={sayPrivacy(lang, 'held.factor')}>
          {sayPrivacy(lang, held.person.secondFactor ? 'held.yes' : 'held.no')}
        </Fact>
        <Fact term={sayPrivacy(lang, 'held.roles')}>
          <FactLines lines={held.roles.map((grant) => nameGrant(lang, grant, units))} />
        </Fact>
      </Facts>
      {held.posts.length > 0 && (
        <Part
          lang={lang}
          title="held.posts"
          columns={['held.post', 'held.what', 'held.from', 'held.until']}
          rows={held.posts.map(({ title, part, startsOn, endsOn }) => [
            title,
            sayPrivacy(lang, `part.${part}`),
            sayAt(lang, startsOn),
            sayAt(lang, endsOn),
          ])}
        />
      )}
      <Part
        lang={lang}
        title="held.invitations"
        columns={['held.what', 'held.until']}
        rows={held.invitations.map(({ role, until }) => [nameRole(lang, role), sayAt(lang, until)])}
      />
      <Part
        lang={lang}
        title="held.sessions"
        columns={['held.device', 'held.from', 'held.seen']}
        rows={held.sessions.map(({ device, since, lastSeen }) => [
          nameDevice(device) || sayPrivacy(lang, 'held.unknown'),
          sayAt(lang, since),
          sayAt(lang, lastSeen),
        ])}
      />
      <Part
        lang={lang}
        title="held.passkeys"
        columns={['held.device', 'held.from', 'held.seen']}
        rows={held.passkeys.map(({ device, made, used }) => [
          nameDevice(device) || sayPrivacy(lang, 'held.unknown'),
          sayAt(lang, made),
          sayAt(lang, used),
        ])}
      />
      <Part
        lang={lang}
        title="held.identities"
        columns={['held.what', 'held.from']}
        rows={held.identities.map(({ subject, since }) => [subject, sayAt(lang, since)])}
      />
      <Part
        lang={lang}
        title="held.mail"
        columns={['held.subject', 'held.written', 'held.sent']}
        rows={held.mail.map(({ subject, written, sent }) => [subject, sayAt(lang, written), sayAt(lang, sent)])}
      />
      <Part
        lang={lang}
        title="held.kept"
        words="held.kept_words"
        columns={['held.record', 'held.what', 'held.on']}
        rows={held.kept.map(({ kind, name, at }) => [
          name ?? sayPrivacy(lang, 'kind.other'),
          say(`held.${kind}`) ?? kind,
          sayAt(lang, at),
        ])}
      />
      <Part
        lang={lang}
        title="held.log"
        words="held.log_words"
        columns={['held.record', 'held.what', 'held.on']}
        rows={held.log.map(({ kind, name, verb, at }) => [
          record(kind, name),
          say(`verb.${verb}`) ?? sayPrivacy(lang, 'verb.other'),
          sayAt(lang, at),
        ])}
      />
    </>
  )
}

type PartProps = {
  lang: Lang
  title: PrivacyKey
  words?: PrivacyKey
  columns: readonly PrivacyKey[]
  rows: readonly (readonly Child[])[]
}

const Part: FC<PartProps> = ({ lang, title, words, columns, rows }) => {
  const name = sayPrivacy(lang, title)
  return (
    <div class="section">
      <h2>{name}</h2>
      {words && <p>{sayPrivacy(lang, words)}</p>}
      {rows.length === 0 ? (
        <p>{sayPrivacy(lang, 'held.nothing')}</p>
      ) : (
        <DataTable
          label={name}
          caption={name}
          columns={columns.map((key) => ({ name: sayPrivacy(lang, key) }))}
          rows={rows.slice(0, mostRows)}
        />
      )}
      {rows.length > mostRows && <p>{sayPrivacy(lang, 'held.more')}</p>}
    </div>
  )
}

/** A day, or a moment to the person themselves. */
function sayAt(lang: Lang, at: string | null | undefined): string {
  if (!at) return '–'
  return at.length > 10 ? formatMoment(lang, new Date(at)) : formatDate(lang, at)
}
