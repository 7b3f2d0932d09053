import type { DatabaseFacts } from '../../platform/database-facts.ts'
import type { FolderFacts } from '../../platform/postgres/postgres.ts'
import type { City } from '../../platform/scope.ts'
import type { LookedAtSettings } from './settings.findings.ts'

/** What was seen of the running program. `folder`: none with a city's existing server. */
export type LookedAt = {
  version: string
  node: string
  settings: LookedAtSettings
  folder: FolderFacts | undefined
  database: DatabaseFacts
}

export type Look = (city: City) => Promise<LookedAt>
