/** Asked of the catalogue, so that a future table that forgets a rule fails here by its name. */
import { sql } from 'kysely'
import { expect } from 'vitest'
import { test } from '../../test/support/city.ts'
import type { Database } from './database.ts'

/** Outside row-level security, and why. */
const outside: Record<string, string> = {
  city: 'looked up before a city is known',
  host: 'leads from a host name to its city',
  accounts_person: 'somebody may take part in several cities',
  accounts_session: 'belongs to a person',
  accounts_second_factor: 'belongs to a person',
  accounts_passkey: 'belongs to a person',
  accounts_identity: 'belongs to a person',
  accounts_verification: 'a link that was sent, before anybody is known by it',
  accounts_throttle: 'counts tries of whoever it is',
  backup: 'tells when the whole installation was saved',
  migration: 'belongs to the program, and the application cannot read it',
}

/** Kept by the platform itself: no trigger asks a write to them for an audit entry. */
const platformTables = [
  'audit_entry',
  'audit_head',
  'audit_value',
  // A copy of what the council's own system says.
  'bodies_council_consultation',
  'bodies_council_item',
  'bodies_council_meeting',
  'bodies_council_organization',
  'bodies_council_paper',
  'bodies_council_sync',
  'bodies_oparl_mark',
  'bodies_pass',
  'bodies_reminder',
  'bodies_urn',
  'city_version',
  'daily_run',
  'guide_vain',
  'mail_outgoing',
  'plan_file_unnamed',
  'plan_presence',
  'reporting_follower',
  'reporting_notice',
  'reporting_link',
  'reporting_link_door',
  'reporting_link_part',
  // Made of a snapshot, and can be made again.
  'reporting_paper',
  'reporting_list_member',
  'reporting_told',
]

/** What the application may do with a table, where that is not select, insert, update and delete. */
const grants: Record<string, string> = {
  city: 'SELECT',
  host: 'SELECT',
  backup: 'SELECT',
  migration: '',
  city_version: 'SELECT UPDATE',
  audit_head: 'SELECT UPDATE',
  audit_entry: 'INSERT SELECT',
  audit_value: 'INSERT SELECT',
  // Runs are told once; those of long ago go.
  daily_run: 'DELETE INSERT SELECT',
  // Nothing published disappears.
  accounts_unit: 'INSERT SELECT UPDATE',
  accounts_post: 'INSERT SELECT UPDATE',
  plan_decision: 'INSERT SELECT UPDATE',
  plan_funding_call: 'INSERT SELECT UPDATE',
  plan_funding_award: 'INSERT SELECT UPDATE',
  plan_funding_act: 'INSERT SELECT',
  bodies_body: 'INSERT SELECT UPDATE',
  reporting_link: 'INSERT SELECT UPDATE',
  reporting_notice: 'INSERT SELECT UPDATE',
  reporting_list: 'INSERT SELECT UPDATE',
  reporting_link_part: 'INSERT SELECT',
  reporting_link_door: 'DELETE INSERT SELECT',
  bodies_seat: 'INSERT SELECT UPDATE',
  bodies_participant: 'INSERT SELECT UPDATE',
  bodies_meeting: 'INSERT SELECT UPDATE',
  bodies_minutes: 'INSERT SELECT UPDATE',
  bodies_motion: 'INSERT SELECT UPDATE',
  bodies_statement: 'INSERT SELECT UPDATE',
  bodies_urn: 'DELETE INSERT SELECT UPDATE',
  bodies_wording: 'DELETE INSERT SELECT',
  bodies_wording_cause: 'DELETE INSERT SELECT',
  bodies_pass: 'DELETE INSERT SELECT',
  bodies_oparl_mark: 'INSERT SELECT UPDATE',
  bodies_reminder: 'DELETE INSERT SELECT',
  reporting_told: 'DELETE INSERT SELECT',
  // What was recorded once is not rewritten.
  plan_publication: 'INSERT SELECT',
  plan_closing: 'INSERT SELECT',
  plan_closing_step: 'INSERT SELECT',
  reporting_round_step: 'INSERT SELECT',
  reporting_part_step: 'INSERT SELECT',
  reporting_notice_part: 'INSERT SELECT',
  reporting_snapshot: 'INSERT SELECT',
  reporting_council_paper_form: 'INSERT SELECT',
  reporting_council_paper: 'INSERT SELECT UPDATE',
  reporting_council_paper_text: 'INSERT SELECT',
  reporting_council_paper_step: 'INSERT SELECT',
  reporting_signature: 'INSERT SELECT UPDATE',
  reporting_signature_act: 'INSERT SELECT',
  reporting_follow_up_step: 'INSERT SELECT',
  reporting_inquiry: 'INSERT SELECT UPDATE',
  reporting_inquiry_step: 'INSERT SELECT',
  reporting_inquiry_record: 'DELETE INSERT SELECT',
  reporting_inquiry_draft: 'INSERT SELECT',
  reporting_inquiry_answer: 'INSERT SELECT',
  reporting_contribution: 'INSERT SELECT UPDATE',
  reporting_contribution_step: 'INSERT SELECT',
  plan_kind_change: 'INSERT SELECT',
  plan_status: 'INSERT SELECT',
  plan_step: 'INSERT SELECT',
  plan_lineage: 'INSERT SELECT',
  plan_revision: 'INSERT SELECT',
  plan_correction: 'DELETE INSERT SELECT',
  plan_document_use: 'DELETE INSERT SELECT',
  plan_rule: 'DELETE INSERT SELECT',
  plan_file: 'DELETE INSERT SELECT',
  plan_file_width: 'DELETE INSERT SELECT',
  plan_file_unnamed: 'DELETE INSERT SELECT',
  guide_hidden_place: '',
  guide_organisation: 'INSERT SELECT UPDATE',
  guide_place: 'INSERT SELECT UPDATE',
  guide_service: 'INSERT SELECT UPDATE',
  guide_step: 'INSERT SELECT',
  guide_confirmation: 'INSERT SELECT',
}

async function ask<Row>(db: Database, question: ReturnType<typeof sql<Row>>): Promise<Row[]> {
  return (await question.execute(db)).rows
}

const ofOurTables = sql.raw(
  `from pg_class kept where kept.relkind in ('r', 'p') and kept.relnamespace = 'public'::regnamespace`,
)

async function listTables(db: Database): Promise<string[]> {
  const rows = await ask(db, sql<{ name: string }>`select kept.relname as name ${ofOurTables} order by 1`)
  return rows.map((row) => row.name)
}

test('every table keeps cities apart, but for the few that stand outside', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string }>`select relname as name ${ofOurTables} and not relrowsecurity order by 1`,
  )
  expect(rows.map((row) => row.name)).toEqual(Object.keys(outside).sort())
})

test('each of them has one policy that opens, the same on all; any other only closes', async ({ scope }) => {
  const kept = (await listTables(scope.db)).filter((table) => !(table in outside))
  const rows = await ask(
    scope.db,
    sql<{ name: string; says: string }>`select tablename as name,
      concat_ws(' ', policyname, permissive, cmd, roles::text, qual, with_check) as says
      from pg_policies where schemaname = 'public' and permissive <> 'RESTRICTIVE' order by 1`,
  )
  const rule = '(city_id = current_city())'
  expect(rows).toEqual(kept.map((name) => ({ name, says: `own_city PERMISSIVE ALL {public} ${rule} ${rule}` })))
})

test('city_id leads every key and every index, so that tables can be distributed by city', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string; leads: string }>`select kept.relname || ' ' || one.indexrelid::regclass::text as name,
      pg_get_indexdef(one.indexrelid, 1, true) as leads
      from pg_index one join pg_class kept on kept.oid = one.indrelid
      where kept.relnamespace = 'public'::regnamespace and kept.relrowsecurity`,
  )
  expect(rows.length).toBeGreaterThan(30)
  expect(rows.filter((row) => row.leads !== 'city_id')).toEqual([])
})

test('every table has a primary key', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string }>`select relname as name ${ofOurTables} and not exists
      (select from pg_constraint where conrelid = kept.oid and contype = 'p')`,
  )
  expect(rows).toEqual([])
})

test('a reference carries its city along, so that none leads into another; only people are everywhere', async ({
  scope,
}) => {
  const rows = await ask(
    scope.db,
    sql<{ says: string }>`select conrelid::regclass || ' ' || pg_get_constraintdef(one.oid) as says
      from pg_constraint one join pg_class kept on kept.oid = one.conrelid
      where one.contype = 'f' and kept.relnamespace = 'public'::regnamespace and kept.relrowsecurity`,
  )
  expect(rows.length).toBeGreaterThan(30)
  const allowed = /FOREIGN KEY \(city_id[,)]|FOREIGN KEY \(person_id\) REFERENCES accounts_person\(id\)/
  expect(rows.filter((row) => !allowed.test(row.says))).toEqual([])
})

test('a write to any domain’s table is confirmed at commit', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string; says: string }>`select tgrelid::regclass::text as name, pg_get_triggerdef(oid) as says
      from pg_trigger where tgname = 'confirm_write' order by 1`,
  )
  const domains = (await listTables(scope.db)).filter((one) => !(one in outside) && !platformTables.includes(one))
  expect(rows.map((row) => row.name)).toEqual(domains)
  for (const { says } of rows) {
    expect(says).toMatch(
      /AFTER INSERT OR DELETE OR UPDATE ON \S+ DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION confirm_write\(\)$/,
    )
  }
})

test('the application may do with each table what the rules say, and no more', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql<{ name: string; may: string }>`select kept.relname as name, coalesce((
        select string_agg(right_to, ' ' order by right_to)
        from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) right_to
        where has_table_privilege('wirken_app', kept.oid, right_to)
      ), '') as may ${ofOurTables} order by 1`,
  )
  const ordinary = 'DELETE INSERT SELECT UPDATE'
  expect(rows).toEqual((await listTables(scope.db)).map((name) => ({ name, may: grants[name] ?? ordinary })))
})

test('a privilege on single columns opens no side door', async ({ scope }) => {
  const rows = await ask(
    scope.db,
    sql`select attrelid::regclass, attname from pg_attribute where attacl is not null and attrelid >= 16384`,
  )
  expect(rows).toEqual([])
})

test('of what is hidden the application has nothing, until it lays down its role', async ({ scope }) => {
  const [open] = await ask(scope.db, sql<{ has: boolean }>`select pg_has_role('wirken_hidden', 'usage') as has`)
  expect(open).toEqual({ has: false })
  const hidden = await ask(
    scope.db,
    sql<{ name: string; may: string }>`select kept.relname as name, string_agg(right_to, ' ' order by right_to) as may
      from pg_class kept,
        unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) right_to
      where kept.relkind in ('r', 'p', 'v', 'm', 'f') and kept.relnamespace = 'public'::regnamespace
        and has_table_privilege('wirken_hidden', kept.oid, right_to) group by 1 order by 1`,
  )
  expect(hidden).toEqual([
    { name: 'city_version', may: 'SELECT' },
    { name: 'guide_hidden_place', may: 'DELETE INSERT SELECT UPDATE' },
  ])
})

test('the application’s role owns nothing, is member of one that has less, and can make no roles', async ({
  scope,
}) => {
  const [role] = await ask(
    scope.db,
    sql`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select string_agg(roleid::regrole::text, ' ') from pg_auth_members where member = pg_roles.oid) as memberships,
      (select count(*) from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o') as owned,
      has_schema_privilege(oid, 'public', 'create') as makes_tables
      from pg_roles where rolname = current_user`,
  )
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    rolreplication: false,
    memberships: 'wirken_hidden',
    owned: 0,
    makesTables: false,
  })
})

test('one function of ours runs with its owner’s rights: a city decides about itself, and itself alone', async ({
  scope,
}) => {
  const rows = await ask(
    scope.db,
    sql`select oid::regprocedure::text from pg_proc where prosecdef and pronamespace = 'public'::regnamespace`,
  )
  expect(rows).toEqual([{ oid: 'change_city(text,text,text[],jsonb)' }])
})
