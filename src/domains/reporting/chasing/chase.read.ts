import { dayOf } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import {
  type CityOffice,
  listLanguagesOf,
  listMailsOf,
  listPersons,
  loadOffice,
  type Person,
} from '../../accounts/accounts.ts'
import { listReportable, type Reportable } from '../../plan/plan.ts'
import { loadCalendar } from '../../settings/settings.ts'
import { listParts } from '../rounds/part.queries.ts'
import type { Part } from '../rounds/part.ts'
import type { Question } from '../rounds/question.ts'
import { listQuestions, listRoundSteps } from '../rounds/round.queries.ts'
import type { Round } from '../rounds/round.ts'
import { listAbsences } from './absence.queries.ts'
import { listBouncedAddresses, listNotices, listReturns, listWrittenTo } from './notice.queries.ts'
import type { Situation, Told } from './plan-mails.ts'

/** A round as whoever chases sees it: `situation` decides, the rest says it in words. */
export type Chase = {
  round: Round
  situation: Situation
  notices: Awaited<ReturnType<typeof listNotices>>
  people: ReadonlyMap<string, Person>
  /** In which language somebody is written to: the one that they have chosen, else the city's. */
  langOf: (personId: string) => Lang
  office: CityOffice
  parts: ReadonlyMap<string, Part>
  measures: ReadonlyMap<string, Reportable>
  questions: Question[]
}

/** In few queries, however many are asked. */
export async function loadChase(tx: Transaction, scope: Scope, round: Round): Promise<Chase> {
  const today = dayOf(scope.now)
  const parts = await listParts(tx, { roundId: round.id })
  const returns = await listReturns(tx, round.id)
  const notices = await listNotices(tx, round.id)
  const office = await loadOffice(tx, scope)
  const coordinators = await listMailsOf(tx, 'coordinator')
  const ids = [...coordinators.map(({ id }) => id), ...office.holdings.map(({ personId }) => personId)]
  const told = notices.flatMap(({ personId }) => personId ?? [])
  const people = new Map((await listPersons(tx, [...new Set([...ids, ...told])])).map((one) => [one.id, one]))
  const languages = await listLanguagesOf(tx, [...people.keys()])
  const bounced = await listBouncedAddresses(tx)
  const steps = await listRoundSteps(tx, round.id)
  const began = steps.find(({ state }) => state === 'collecting')
  const situation = {
    settings: round,
    // Of a round that has not begun: as if it did today.
    beganOn: began ? dayOf(began.at) : today,
    calendar: await loadCalendar(tx),
    office,
    absences: await listAbsences(tx),
    unreachable: new Set(
      bounced.filter((one) => people.get(one.personId)?.mail === one.mail).map((one) => one.personId),
    ),
    coordination: coordinators.map(({ id }) => id),
    parts: parts.flatMap(({ id, unitId, postId, state }) => {
      const back = returns.get(id)
      if (state !== 'open' && state !== 'returned') return []
      return [{ id, unitId, postId, returnedOn: state === 'returned' && back ? dayOf(back) : null }]
    }),
    told: notices.flatMap(toldOf),
    busy: await listWrittenTo(tx, today),
  }
  const measures = await listReportable(tx, scope, round.planId)
  return {
    ...{ round, situation, notices, people, office },
    langOf: (personId) => {
      const chosen = languages.get(personId)
      return chosen && scope.city.languages.includes(chosen) ? chosen : sourceLanguage(scope.city)
    },
    parts: new Map(parts.map((part) => [part.id, part])),
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    questions: await listQuestions(tx, round.id),
  }
}

function toldOf({ personId, day, bouncedAt, items }: Chase['notices'][number]): Told[] {
  return items.map(({ partId, kind }) => ({ personId, partId, kind, day, isBounced: bouncedAt !== null }))
}

/** What is missing of each unit; null: what nobody leads. A unit's number, never a person's. */
export function missingByUnit(
  { situation, parts, office }: Chase,
  ids?: readonly string[],
): Map<string | null, Part[]> {
  const waiting = ids ?? situation.parts.map(({ id }) => id)
  const found = Map.groupBy(
    waiting.flatMap((id) => parts.get(id) ?? []),
    ({ unitId }) => unitId,
  )
  // In the order in which the city lists its units; what nobody leads comes last.
  const ordered = [...office.units.map(({ id }) => id), null]
  return new Map(ordered.flatMap((id) => (found.has(id) ? [[id, found.get(id) ?? []]] : [])))
}
