/** Bodies with all that the standard OParl can tell of them, as rows of the tables: the triggers say what is open. */
import { type RawBuilder, sql } from 'kysely'
import type { Scope } from '../../src/platform/scope.ts'

export const oparlId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** Runs a statement in which `current_city()` is the city of the scope. */
export async function run(scope: Scope, statement: RawBuilder<unknown>): Promise<void> {
  await sql`select set_config('app.city', ${scope.city.id}, true)`.execute(scope.db)
  await statement.execute(scope.db)
}

/** `id`: the ids of its records, by number. */
export async function fillOparl(scope: Scope, id = oparlId): Promise<void> {
  const statements = [
    sql`insert into bodies_body (city_id, id, slug, kind, name, founded_on)
      values (current_city(), ${id(1)}, 'oparl-beirat', 'advisory_board', 'Beirat', '2024-01-01')`,
    sql`insert into bodies_side (city_id, body_id, side, position) values (current_city(), ${id(1)}, 'outside', 1)`,
    sql`insert into bodies_seat (city_id, id, body_id, side, position, opened_on) values
      (current_city(), ${id(2)}, ${id(1)}, 'outside', 1, '2024-01-01')`,
    sql`insert into bodies_participant (city_id, id, name, mail, lang) values
      (current_city(), ${id(3)}, 'Mia Muster', 'mia@example.org', 'de'),
      (current_city(), ${id(4)}, 'Ben Beispiel', 'ben@example.org', 'de'),
      (current_city(), ${id(5)}, 'Nur Gefragt', 'nur@example.org', 'de')`,
    sql`insert into bodies_mandate (city_id, id, seat_id, part, participant_id, office, starts_on) values
      (current_city(), ${id(6)}, ${id(2)}, 'holder', ${id(3)}, 'chair', '2024-01-01'),
      (current_city(), ${id(7)}, ${id(2)}, 'deputy', ${id(4)}, null, '2024-01-01')`,
    sql`insert into bodies_meeting (city_id, id, body_id, title, place, starts_at, ends_at, invited_at) values
      (current_city(), ${id(10)}, ${id(1)}, 'Erste Sitzung', 'Rathaus, Saal 1', '2026-03-03T16:00Z', '2026-03-03T18:00Z', '2026-02-01T08:00Z'),
      (current_city(), ${id(11)}, ${id(1)}, 'Zweite Sitzung', '', '2026-07-07T16:00Z', null, null)`,
    sql`insert into bodies_agenda_item (city_id, id, body_id, meeting_id, position, title, proposed_at, in_private) values
      (current_city(), ${id(20)}, ${id(1)}, ${id(10)}, 1, 'Sprachkurse', '2026-02-01T08:00Z', false),
      (current_city(), ${id(21)}, ${id(1)}, ${id(10)}, 2, 'Geheime Personalie', '2026-02-01T08:00Z', true),
      (current_city(), ${id(22)}, ${id(1)}, ${id(11)}, 1, 'Noch nicht eingeladen', '2026-02-01T08:00Z', false),
      (current_city(), ${id(23)}, ${id(1)}, null, 0, 'Wartet noch', '2026-02-01T08:00Z', false)`,
    sql`insert into bodies_paper (city_id, id, body_id, meeting_id, item_id, number, title, day, url, file_name, file_kind, bytes, in_private) values
      (current_city(), ${id(30)}, ${id(1)}, ${id(10)}, ${id(20)}, 'B 7/2026', 'Vorlage Sprachkurse', '2026-02-10', null, 'vorlage.pdf', 'pdf', 'PDF', false),
      (current_city(), ${id(31)}, ${id(1)}, ${id(10)}, null, '', 'Link zum Amt', '2026-02-11', 'https://amt.example.org/', null, null, null, false),
      (current_city(), ${id(32)}, ${id(1)}, ${id(10)}, ${id(21)}, '', 'Geheimer Anhang', '2026-02-11', null, 'g.pdf', 'pdf', 'GEHEIM', false),
      (current_city(), ${id(33)}, ${id(1)}, ${id(10)}, null, '', 'Geheimes Papier', '2026-02-11', null, 'p.pdf', 'pdf', 'GEHEIM', true)`,
    sql`insert into bodies_motion (city_id, id, body_id, meeting_id, item_id, title, words, rule, way, decision_kind, paper_number, put_at, closed_at, result) values
      (current_city(), ${id(40)}, ${id(1)}, ${id(10)}, ${id(20)}, 'Mehr Sprachkurse', 'Es soll mehr geben.', 'simple', 'room', 'resolution', 'B 8/2026', '2026-03-03T17:00Z', '2026-03-03T17:10Z', 'carried'),
      (current_city(), ${id(41)}, ${id(1)}, ${id(10)}, ${id(21)}, 'Geheimer Antrag', '', 'simple', 'room', 'vote', null, '2026-03-03T17:00Z', null, null),
      (current_city(), ${id(42)}, ${id(1)}, ${id(10)}, null, 'Noch nicht gestellt', '', 'simple', 'room', 'vote', null, null, null, null)`,
    sql`insert into bodies_minutes (city_id, meeting_id, words, drafted_at, approved_by, published_at)
      values (current_city(), ${id(10)}, 'Es wurde beschlossen.', '2026-03-04T08:00Z', ${id(40)}, '2026-03-10T08:00Z')`,
  ]
  for (const statement of statements) await run(scope, statement)
}
