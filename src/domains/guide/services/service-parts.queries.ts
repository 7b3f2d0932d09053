/** What is told of a service in more than one row. */
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Service, ServiceContact, SpokenThere } from './service.ts'

export type Parts = Pick<Service, 'languages' | 'contacts' | 'places' | 'goalIds' | 'measureIds'>

export async function loadParts(tx: Transaction, ids: readonly string[]): Promise<(id: string) => Parts> {
  const of = ids.length > 0 ? [...ids] : [nobody]
  const places = await tx
    .selectFrom('guideServicePlace')
    .select(['serviceId', 'placeId', 'hours'])
    .where('serviceId', 'in', of)
    .orderBy('position')
    .execute()
  const languages = await tx
    .selectFrom('guideServiceLanguage')
    .select(['serviceId', 'tag', 'how', 'days'])
    .where('serviceId', 'in', of)
    .orderBy('position')
    .execute()
  const contacts = await tx
    .selectFrom('guideServiceContact')
    .select(['serviceId', 'kind', 'value', 'words'])
    .where('serviceId', 'in', of)
    .orderBy('position')
    .execute()
  const goals = await tx
    .selectFrom('guideServiceGoal')
    .select(['serviceId', 'goalId'])
    .where('serviceId', 'in', of)
    .execute()
  const measures = await tx
    .selectFrom('guideServiceMeasure')
    .select(['serviceId', 'measureId'])
    .where('serviceId', 'in', of)
    .execute()
  const each = {
    places: byService(places),
    languages: byService(languages as (SpokenThere & Of)[]),
    contacts: byService(contacts as (ServiceContact & Of)[]),
    goals: byService(goals),
    measures: byService(measures),
  }
  return (id) => ({
    places: each.places(id),
    languages: each.languages(id),
    contacts: each.contacts(id),
    goalIds: each.goals(id).map(({ goalId }) => goalId),
    measureIds: each.measures(id).map(({ measureId }) => measureId),
  })
}

/** `in ()` is no SQL. */
const nobody = '00000000-0000-0000-0000-000000000000'

type Of = { serviceId: string }

function byService<Row extends Of>(rows: readonly Row[]): (id: string) => Omit<Row, 'serviceId'>[] {
  const groups = Map.groupBy(rows, ({ serviceId }) => serviceId)
  return (id) => (groups.get(id) ?? []).map(({ serviceId, ...rest }) => rest)
}

export async function insertParts(tx: Transaction, scope: Scope, serviceId: string, parts: Parts): Promise<void> {
  const of = { cityId: scope.city.id, serviceId }
  const numbered = <Part extends object>(all: readonly Part[]) =>
    all.map((part, position) => ({ ...of, ...part, position }))
  if (parts.languages.length > 0) {
    await tx.insertInto('guideServiceLanguage').values(numbered(parts.languages)).execute()
  }
  if (parts.contacts.length > 0) {
    await tx.insertInto('guideServiceContact').values(numbered(parts.contacts)).execute()
  }
  if (parts.places.length > 0) {
    await tx.insertInto('guideServicePlace').values(numbered(parts.places)).execute()
  }
  if (parts.goalIds.length > 0) {
    const rows = parts.goalIds.map((goalId) => ({ ...of, goalId }))
    await tx.insertInto('guideServiceGoal').values(rows).execute()
  }
  if (parts.measureIds.length > 0) {
    const rows = parts.measureIds.map((measureId) => ({ ...of, measureId }))
    await tx.insertInto('guideServiceMeasure').values(rows).execute()
  }
}
