import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { mayAnswerRequest, mayGrant } from '../accounts.access.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import type { People } from '../people.verbs.ts'
import type { Member } from '../person.ts'
import { roleOptions, unitOptions } from './invite-form.tsx'
import { nameGrant } from './name-grant.ts'
import { sayPeople } from './people.messages.ts'

type TableProps = { scope: Scope; people: People }

/** Everybody with their roles, each to be ended; below them a further one to be given. */
export const MemberTable: FC<TableProps> = ({ scope, people }) => {
  const { lang } = scope
  if (people.members.length === 0) return <p>{sayPeople(lang, 'members.none')}</p>
  return (
    <DataTable
      label={sayPeople(lang, 'members')}
      caption={sayPeople(lang, 'members')}
      columns={(['members.name', 'invite.mail', 'members.roles', 'members.add'] as const).map((key) => ({
        name: sayPeople(lang, key),
      }))}
      rows={people.members.map((member) => [
        member.name,
        member.mail,
        <Roles scope={scope} people={people} member={member} />,
        <>
          <AddRole scope={scope} people={people} member={member} />
          <Reset scope={scope} member={member} />
          {mayAnswerRequest(scope.viewer) && (
            <a
              href={accountsRoutes.person(member.id)}
              class="row-link"
              aria-label={sayPeople(lang, 'members.data_of', { name: member.name })}
            >
              {sayPeople(lang, 'members.data')}
            </a>
          )}
        </>,
      ])}
    />
  )
}

type MemberProps = TableProps & { member: Member }

const Roles: FC<MemberProps> = ({ scope: { lang, viewer }, people, member }) => (
  <ul class="roles">
    {member.roles.map((one) => {
      const role = nameGrant(lang, one, people.units)
      return (
        <li>
          {role}
          {mayGrant(viewer, one.role) && (
            <form method="post" action={accountsRoutes.endRole(one.id)}>
              <Button kind="secondary" label={`${member.name}: ${sayPeople(lang, 'members.end', { role })}`}>
                {sayPeople(lang, 'members.end_short')}
              </Button>
            </form>
          )}
        </li>
      )
    })}
  </ul>
)

const AddRole: FC<MemberProps> = ({ scope: { lang, viewer }, people, member }) => (
  <details>
    <summary>{sayPeople(lang, 'members.add_for', { name: member.name })}</summary>
    <form class="form" method="post" action={accountsRoutes.grant(member.id)}>
      <Select
        lang={lang}
        name="role"
        id={`role-${member.id}`}
        label={sayPeople(lang, 'invite.role')}
        options={roleOptions(lang, viewer)}
      />
      <Select
        lang={lang}
        name="unit"
        id={`unit-${member.id}`}
        label={sayPeople(lang, 'invite.unit')}
        options={unitOptions(lang, people.units)}
      />
      <Button>{sayPeople(lang, 'members.give')}</Button>
    </form>
  </details>
)

/** For whoever has lost their device. */
const Reset: FC<{ scope: Scope; member: Member }> = ({ scope: { lang, viewer }, member }) =>
  member.secondFactor && member.roles.every(({ role }) => mayGrant(viewer, role)) ? (
    <form method="post" action={accountsRoutes.reset(member.id)}>
      <Button kind="secondary" label={`${member.name}: ${sayPeople(lang, 'members.reset')}`}>
        {sayPeople(lang, 'members.reset')}
      </Button>
    </form>
  ) : null
