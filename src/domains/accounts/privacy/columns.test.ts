/** What may be kept of people, column by column: a new one is thought about here, or it is none. */
import { sql } from 'kysely'
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { bodyActorTables } from '../../bodies/privacy/body-actor.queries.ts'
import { guideActorTables } from '../../guide/privacy/guide-actor.queries.ts'
import { actorTables } from '../../plan/privacy/actor.queries.ts'
import { reportingActorTables } from '../../reporting/privacy/reporting-actor.queries.ts'

const allowed: Record<string, string> = {
  accounts_erasure: 'asked_at city_id entries person_id',
  accounts_holding: 'city_id ends_on id part person_id post_id starts_on',
  accounts_identity:
    'access_token access_token_expires_at created_at id id_token issuer password person_id provider refresh_token refresh_token_expires_at scope subject updated_at',
  accounts_identity_server: 'city_id client issuer name secret',
  accounts_invitation: 'city_id expires_at id invited_at mail name role token_digest unit_id',
  accounts_membership: 'city_id id person_id role unit_id',
  accounts_passkey: 'counter credential device host id made_at person_id public_key transports used_at',
  accounts_person: 'created_at id lang mail mail_verified name second_factor updated_at without_role_since',
  accounts_post: 'city_id closed_on closed_reason heads_unit id title unit_id version',
  accounts_retention: 'city_id days kind',
  accounts_second_factor: 'failed id locked_until person_id recovery_codes secret verified',
  accounts_session: 'city_id created_at device expires_at id person_id second_factor_at token updated_at',
  accounts_throttle: 'key since tried',
  accounts_translation: 'city_id field lang record_id source_digest state words',
  accounts_unit: 'city_id closed_on closed_reason id kind name parent_id short slug version',
  accounts_verification: 'created_at expires_at id identifier updated_at value',
}

test('accounts keep of people what is needed to let them in, and nothing of what they are', async ({ scope }) => {
  const { rows } = await sql<{ name: string; columns: string }>`
    select table_name as name, string_agg(column_name, ' ' order by column_name) as columns
    from information_schema.columns where table_schema = 'public' and table_name like 'accounts\\_%'
    group by table_name`.execute(scope.db)
  expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual(allowed)
})

test('every table that says who did something is known to whoever forgets them', async ({ scope }) => {
  const { rows } = await sql<{ name: string }>`select distinct table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('actor', 'taken_out_by') order by 1`.execute(scope.db)
  // The log is forgotten by the platform itself.
  const known = [
    ...Object.keys({ ...actorTables, ...bodyActorTables, ...reportingActorTables, ...guideActorTables }),
    'audit_value',
  ].sort()
  expect(rows.map(({ name }) => name)).toEqual(known)
})
