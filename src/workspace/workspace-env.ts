import type { Context, Hono, MiddlewareHandler } from 'hono'
import type { Brand } from '../../brands/brand.ts'
import type { AccountsEnv } from '../domains/accounts/accounts.workspace.tsx'
import type { BodiesEnv } from '../domains/bodies/bodies.workspace.tsx'
import type { EditingEnv } from '../domains/plan/plan.workspace.tsx'
import type { ReportingEnv } from '../domains/reporting/reporting.workspace.tsx'
import type { SettingsEnv } from '../domains/settings/settings.workspace.tsx'
import { negotiateLanguage, type StaffLang, staffLanguages } from '../i18n/languages.ts'
import type { Database } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import type { City } from '../platform/scope.ts'
import type { Look } from './health/looked-at.ts'

export type WorkspaceParts = {
  db: Database
  log: Logger
  assets: Readonly<Record<string, string>>
  brands: readonly Brand[]
  brandOf: (city: City) => Brand
  publicUrl: string
  now: () => Date
  /** What cookies are signed with and secrets are kept by. */
  secret: string
  hasMailServer: boolean
  /** Looks at all that keeps the program from working well, as far as it concerns a city. */
  look: Look
  /** Does what nobody waits for when the answer has left. */
  later: (work: () => Promise<void>) => void
}

export type WorkspaceEnv = EditingEnv &
  AccountsEnv &
  SettingsEnv &
  BodiesEnv &
  ReportingEnv & { Variables: { city: City } }

/** How people come in. There is one door at the computer itself and one for those who sign in. */
export type Door = {
  /** Finds the city, before anything else; and refuses whom this door is not for. */
  city: MiddlewareHandler<WorkspaceEnv>
  /** What can be asked before one is in. */
  outside: Hono<WorkspaceEnv>
  /** Puts the viewer into the scope and goes on, or answers by itself. */
  enter: MiddlewareHandler<WorkspaceEnv>
}

export function langOf(c: Context<WorkspaceEnv>): StaffLang {
  const offered = staffLanguages.filter((lang) => c.var.city.languages.includes(lang))
  const chosen = offered.find((lang) => lang === c.var.signedIn?.lang)
  return chosen ?? negotiateLanguage(c.req.header('Accept-Language'), offered)
}
