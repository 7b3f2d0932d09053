import type { FC } from 'hono/jsx'
import { accountsRoutes } from '../../domains/accounts/accounts.routes.ts'
import {
  mayChangeRetention,
  mayChangeSignIn,
  mayErasePerson,
  mayReadLog,
  maySeeHealth,
} from '../../domains/accounts/accounts.ts'
import { bodiesRoutes } from '../../domains/bodies/bodies.routes.ts'
import { mayRunCouncil } from '../../domains/bodies/bodies.ts'
import { reportingRoutes } from '../../domains/reporting/reporting.routes.ts'
import { settingsRoutes } from '../../domains/settings/settings.routes.ts'
import { mayChangeSettings } from '../../domains/settings/settings.ts'
import type { Lang } from '../../i18n/languages.ts'
import { original } from '../../i18n/text.ts'
import type { Viewer } from '../../platform/scope.ts'
import { PageTitle } from '../../ui/page-title/page-title.tsx'
import { sayWorkspace, type WorkspaceKey } from '../workspace.messages.ts'
import { workspaceRoutes } from '../workspace.routes.ts'

/** Where everything lies that is not the plan itself, for those who look after it. */
export const AdministrationView: FC<{ lang: Lang; viewer: Viewer }> = ({ lang, viewer }) => (
  <>
    <PageTitle lang={lang} title={original(sayWorkspace(lang, 'administration.title'), lang)} />
    <dl class="facts">
      {entriesFor(viewer).map(({ href, name, words }) => (
        <div>
          <dt>
            <a href={href}>{sayWorkspace(lang, name)}</a>
          </dt>
          <dd>{sayWorkspace(lang, words)}</dd>
        </div>
      ))}
    </dl>
  </>
)

type Entry = { href: string; name: WorkspaceKey; words: WorkspaceKey; isFor?: (viewer: Viewer) => boolean }

const entries: readonly Entry[] = [
  {
    href: settingsRoutes.settings(),
    name: 'administration.settings',
    words: 'administration.settings_words',
    isFor: mayChangeSettings,
  },
  { href: accountsRoutes.people(), name: 'administration.people', words: 'administration.people_words' },
  { href: accountsRoutes.acts(), name: 'acts.title', words: 'administration.acts_words' },
  {
    href: accountsRoutes.server(),
    name: 'administration.server',
    words: 'administration.server_words',
    isFor: mayChangeSignIn,
  },
  {
    href: accountsRoutes.retention(),
    name: 'administration.retention',
    words: 'administration.retention_words',
    isFor: mayChangeRetention,
  },
  {
    href: reportingRoutes.address(),
    name: 'administration.address',
    words: 'administration.address_words',
    isFor: mayErasePerson,
  },
  {
    href: bodiesRoutes.council(),
    name: 'administration.council',
    words: 'administration.council_words',
    isFor: mayRunCouncil,
  },
  { href: workspaceRoutes.log, name: 'log.title', words: 'administration.log_words', isFor: mayReadLog },
  {
    href: workspaceRoutes.health,
    name: 'administration.health',
    words: 'administration.health_words',
    isFor: maySeeHealth,
  },
]

function entriesFor(viewer: Viewer): Entry[] {
  return entries.filter(({ isFor }) => isFor?.(viewer) ?? true)
}
