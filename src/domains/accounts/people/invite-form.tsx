import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Scope, Viewer } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { type Option, Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { mayGrant } from '../accounts.access.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { roles } from '../role.ts'
import type { Unit } from '../unit.ts'
import type { PeopleErrors } from './people.form.ts'
import { sayPeople } from './people.messages.ts'

type InviteProps = { scope: Scope; units: readonly Unit[]; words: Words; errors: PeopleErrors }

export const InviteForm: FC<InviteProps> = ({ scope: { lang, viewer }, units, words, errors }) => {
  const field = (name: keyof PeopleErrors) => {
    const error = errors[name]
    return {
      lang,
      name,
      value: words[name],
      label: sayPeople(lang, `invite.${name}`),
      error: error && sayPeople(lang, error),
    }
  }
  return (
    <form class="form" method="post" action={accountsRoutes.invite()} novalidate>
      <TextInput {...field('name')} maxlength={200} />
      <TextInput {...field('mail')} type="email" />
      <Select {...field('role')} options={roleOptions(lang, viewer)} />
      <Select {...field('unit')} hint={sayPeople(lang, 'invite.unit_hint')} options={unitOptions(lang, units)} />
      <Button>{sayPeople(lang, 'invite.send')}</Button>
    </form>
  )
}

/** Those that this viewer may give. None is chosen beforehand: the first would be the one that may most. */
export function roleOptions(lang: Lang, viewer: Viewer): Option[] {
  const given = roles.filter((role) => mayGrant(viewer, role))
  return [
    { value: '', label: sayPeople(lang, 'invite.choose') },
    ...given.map((role) => ({ value: role, label: sayPeople(lang, `role.${role}`) })),
  ]
}

export function unitOptions(lang: Lang, units: readonly Unit[]): Option[] {
  const open = units.filter(({ closedOn }) => closedOn === null)
  const named = open.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang }))
  return [{ value: '', label: sayPeople(lang, 'invite.whole_city') }, ...named]
}
