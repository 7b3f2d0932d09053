import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { type Act, tableOf } from '../act.ts'
import { type Role, roles } from '../role.ts'
import { sayPeople } from './people.messages.ts'

/** Every act that this page can name. */
export type NamedAct = Act<
  | 'accounts.see_people'
  | 'accounts.grant_role'
  | 'accounts.grant_administrator'
  | 'accounts.found_unit'
  | 'accounts.change_sign_in'
  | 'accounts.read_outbox'
  | 'plan.see_drafts'
  | 'plan.edit'
  | 'plan.publish'
>

/** Who may do what: the rules themselves, asked for each role. */
export const ActsView: FC<{ lang: Lang; acts: readonly NamedAct[] }> = ({ lang, acts }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayPeople(lang, 'acts.title'), lang)}
      lead={original(sayPeople(lang, 'acts.lead'), lang)}
    />
    <DataTable
      label={sayPeople(lang, 'acts.title')}
      caption={sayPeople(lang, 'acts.title')}
      columns={[{ name: sayPeople(lang, 'acts.act') }, { name: sayPeople(lang, 'acts.who') }]}
      rows={tableOf(acts).map(({ key, allowed }) => [sayPeople(lang, `act.${key}`), whoMay(lang, allowed)])}
    />
  </>
)

function whoMay(lang: Lang, allowed: readonly Role[]): string {
  if (allowed.length === 0) return sayPeople(lang, 'acts.nobody')
  if (allowed.length === roles.length) return sayPeople(lang, 'acts.everybody')
  return formatList(
    lang,
    allowed.map((role) => sayPeople(lang, `role.${role}`)),
  )
}
