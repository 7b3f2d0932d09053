import type { FC } from 'hono/jsx'
import { accountsActs, type Role, roles, tableOf } from '../domains/accounts/accounts.ts'
import { nameRole } from '../domains/accounts/accounts.workspace.tsx'
import { bodiesActs } from '../domains/bodies/bodies.ts'
import { guideActs } from '../domains/guide/guide.ts'
import { planActs } from '../domains/plan/plan.ts'
import { reportingActs } from '../domains/reporting/reporting.ts'
import { settingsActs } from '../domains/settings/settings.ts'
import { formatList } from '../i18n/format.ts'
import type { Lang } from '../i18n/languages.ts'
import { original } from '../i18n/text.ts'
import { DataTable } from '../ui/data-table/data-table.tsx'
import { PageTitle } from '../ui/page-title/page-title.tsx'
import { sayWorkspace } from './workspace.messages.ts'

/** All that can be done, domain by domain. A new domain adds its own. */
export const allActs = [...accountsActs, ...settingsActs, ...planActs, ...bodiesActs, ...reportingActs, ...guideActs]

/** Who may do what: the rules themselves, asked for each role. */
export const ActsView: FC<{ lang: Lang }> = ({ lang }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayWorkspace(lang, 'acts.title'), lang)}
      lead={original(sayWorkspace(lang, 'acts.lead'), lang)}
    />
    <DataTable
      label={sayWorkspace(lang, 'acts.title')}
      caption={sayWorkspace(lang, 'acts.title')}
      columns={(['acts.act', 'acts.who', 'acts.in_unit'] as const).map((key) => ({ name: sayWorkspace(lang, key) }))}
      rows={tableOf(allActs).map(({ key, allowed, inUnit }) => [
        sayWorkspace(lang, `act.${key}`),
        whoMay(lang, allowed),
        whoMay(lang, inUnit),
      ])}
    />
  </>
)

function whoMay(lang: Lang, allowed: readonly Role[]): string {
  if (allowed.length === 0) return sayWorkspace(lang, 'acts.nobody')
  if (allowed.length === roles.length) return sayWorkspace(lang, 'acts.everybody')
  return formatList(
    lang,
    allowed.map((role) => nameRole(lang, role)),
  )
}
