import { sql } from 'kysely'
import { erasedActor } from '../../../platform/audit.ts'
import type { Transaction } from '../../../platform/database.ts'
import { findMailOf, type Held } from '../../accounts/accounts.ts'

/**
 * Every table that says who did something: as what it is told to that person, which column names the record, and when it
 * was. A test asks the catalogue for tables that are missing here.
 */
export const reportingActorTables: Readonly<
  Record<string, readonly [kind: string, record: string, at: string, column?: string]>
> = {
  reporting_list_letter: ['reporting_list_letter', 'id', 'made_at'],
  reporting_list_member: ['reporting_list_entry', 'list_id', 'asked_at'],
  reporting_council_paper_form: ['reporting_paper_form', 'id', 'at'],
  reporting_council_paper_text: ['reporting_council_paper', 'paper_id', 'at'],
  reporting_council_paper_step: ['reporting_council_paper', 'paper_id', 'at'],
  reporting_follow_up_step: ['reporting_follow_up', 'follow_up_id', 'at'],
  reporting_signature_act: ['reporting_signature', 'signature_id', 'at'],
  reporting_inquiry_step: ['reporting_inquiry', 'inquiry_id', 'at'],
  reporting_inquiry_draft: ['reporting_inquiry', 'inquiry_id', 'at'],
  reporting_inquiry_answer: ['reporting_inquiry', 'inquiry_id', 'at'],
  reporting_contribution_step: ['reporting_contribution', 'contribution_id', 'at'],
  reporting_part_step: ['reporting_step', 'part_id', 'at'],
  reporting_round_step: ['reporting_round_step', 'round_id', 'at'],
  reporting_snapshot: ['reporting_snapshot', 'round_id', 'at'],
  reporting_update: ['reporting_update', 'round_id', 'taken_out_at', 'taken_out_by'],
}

const tables = Object.entries(reportingActorTables)
const personIn = (actor: string) => (actor.startsWith('person:') ? actor.slice('person:'.length) : null)

/** The rows that name somebody, and the links that they got, the newest first. */
export async function listHeldOfActor(tx: Transaction, actor: string): Promise<Held[]> {
  const person = personIn(actor)
  const mail = person === null ? null : ((await findMailOf(tx, person)) ?? null)
  const each = [
    ...tables.map(
      ([table, [kind, record, at, column = 'actor']]) =>
        sql`select ${kind}::text as kind, ${sql.ref(record)} as record_id, ${sql.ref(at)} as at
          from ${sql.table(table)} where ${sql.ref(column)} = ${actor}`,
    ),
    sql`select 'reporting_link' as kind, round_id as record_id, made_at as at from reporting_link
      where person_id = ${person}::uuid or (person_id is null and mail = ${mail}::text)`,
    sql`select 'reporting_follower' as kind, id as record_id, asked_at as at from reporting_follower
      where mail = ${mail}::text`,
    sql`select 'reporting_list_member' as kind, list_id as record_id, asked_at as at from reporting_list_member
      where mail = ${mail}::text`,
    // What they answered by a link, in whose name it stands.
    sql`select 'reporting_step' as kind, part_id as record_id, at from reporting_part_step s
      join reporting_link l on s.actor = 'guest:' || l.id where l.person_id = ${person}::uuid or (l.person_id is null and l.mail = ${mail}::text)`,
  ]
  return (await sql<Held>`${sql.join(each, sql` union all `)} order by at desc`.execute(tx)).rows
}

/** On the owner's connection, which sees all cities: hence the city is named. What they answered stays, without a name. */
export async function forgetActorOfReporting(tx: Transaction, cityId: string, actor: string): Promise<number> {
  let forgotten = 0
  const done = (result: { numAffectedRows?: bigint | undefined }) => {
    forgotten += Number(result.numAffectedRows ?? 0n)
  }
  const person = personIn(actor)
  // Of somebody erased no address is left but in the links that they got; what was passed on to it, and what they follow, is theirs.
  const own = await sql<{ mail: string }>`select distinct mail from reporting_link
    where city_id = ${cityId} and person_id = ${person}::uuid and mail is not null`.execute(tx)
  const mails = own.rows.map(({ mail }) => mail)
  done(
    await sql`update reporting_link set person_id = ${person}::uuid
      where city_id = ${cityId} and person_id is null and mail = any(${mails}::text[])`.execute(tx),
  )
  done(await sql`delete from reporting_follower where city_id = ${cityId} and mail = any(${mails}::text[])`.execute(tx))
  done(
    await sql`delete from reporting_list_member where city_id = ${cityId} and mail = any(${mails}::text[])`.execute(tx),
  )
  done(
    await sql`update reporting_part_step s set name = '', actor = ${erasedActor}
      where city_id = ${cityId} and (actor = ${actor} or actor in (
        select 'guest:' || l.id from reporting_link l where l.city_id = ${cityId} and l.person_id = ${person}::uuid))`.execute(
      tx,
    ),
  )
  for (const [table, [, , , column = 'actor']] of tables) {
    done(
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${erasedActor}
        where city_id = ${cityId} and ${sql.ref(column)} = ${actor}`.execute(tx),
    )
  }
  await sql`delete from reporting_link_door d using reporting_link l
    where d.city_id = ${cityId} and l.city_id = ${cityId} and d.link_id = l.id and l.person_id = ${person}::uuid`.execute(
    tx,
  )
  done(
    await sql`update reporting_link set name = '', mail = null, person_id = null, ended_at = coalesce(ended_at, now())
      where city_id = ${cityId} and person_id = ${person}::uuid`.execute(tx),
  )
  return forgotten
}

/** A part is called as its round is: measures are named by the plan. */
export async function listReportingNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from (
      select id, title as name from reporting_round union all
      select p.id, r.title from reporting_part p
        join reporting_update u on u.id = p.update_id join reporting_round r on r.id = u.round_id union all
      select id, name from reporting_list union all
      select l.id, i.name from reporting_list_letter l join reporting_list i on i.id = l.list_id union all
      select l.id, r.title from reporting_link l join reporting_round r on r.id = l.round_id union all
      select id, subject from reporting_inquiry union all
      select c.id, i.subject from reporting_contribution c join reporting_inquiry i on i.id = c.inquiry_id union all
      select s.id, i.subject from reporting_signature s join reporting_inquiry i on i.id = s.subject_id union all
      select s.id, p.title from reporting_signature s join reporting_council_paper p on p.id = s.subject_id union all
      select id, title from reporting_council_paper union all
      select id, note from reporting_follow_up where note <> ''
    ) named where id = any(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
