import { dayOf } from '../../../i18n/format.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { mayArrangeUnits, maySeePeople, maySeeUnits } from '../accounts.access.ts'
import { answersFor, vacantOf } from '../answers.ts'
import { type CityOffice, loadOffice } from '../office.read.ts'
import { listMemberships } from '../person.queries.ts'
import { type Member, membersOf, type Person } from '../person.ts'
import type { Post } from '../post.ts'
import { listUnitSources } from '../unit.queries.ts'
import type { Unit } from '../unit.ts'
import type { ListUnitMeasures, UnitMeasure } from '../unit-measure.ts'

/** The units of the city, the posts in them, and who holds these. */
export async function showUnits(scope: Scope): Promise<CityOffice> {
  if (!maySeeUnits(scope.viewer)) throw new Forbidden('showUnits')
  return read(scope, (tx) => loadOffice(tx, scope))
}

export type UnitPage = {
  office: CityOffice
  unit: Unit
  /** Its name as the city writes it, whatever the reader's language. */
  source: string
  /** Who has a role in it alone; undefined where the viewer may not see that. */
  people: Member[] | undefined
  led: UnitMeasure[]
  takingPart: UnitMeasure[]
}

export async function showUnit(scope: Scope, slug: string, measuresOf: ListUnitMeasures): Promise<UnitPage> {
  if (!maySeeUnits(scope.viewer)) throw new Forbidden('showUnit')
  return read(scope, async (tx) => {
    const office = await loadOffice(tx, scope)
    const unit = office.units.find((one) => one.slug === slug)
    if (!unit) throw new NotFound('unit')
    const measures = await measuresOf({ ...scope, db: tx })
    const roles = (await listMemberships(tx)).filter(({ unitId }) => unitId === unit.id)
    return {
      office,
      unit,
      source: (await listUnitSources(tx)).get(unit.id) ?? '',
      people: maySeePeople(scope.viewer) ? membersOf(roles) : undefined,
      led: measures.filter(({ leadUnitId }) => leadUnitId === unit.id),
      takingPart: measures.filter(({ units }) => units.includes(unit.id)),
    }
  })
}

/** A post, and who can be chosen for it by those who fill it. */
export type PostPage = {
  office: CityOffice
  unit: Unit
  post: Post
  people: Pick<Person, 'id' | 'name'>[]
  led: UnitMeasure[]
}

export async function showPost(scope: Scope, id: string, measuresOf: ListUnitMeasures): Promise<PostPage> {
  if (!maySeeUnits(scope.viewer)) throw new Forbidden('showPost')
  return read(scope, async (tx) => {
    const office = await loadOffice(tx, scope)
    const post = office.posts.find((one) => one.id === id)
    const unit = office.units.find((one) => one.id === post?.unitId)
    if (!post || !unit) throw new NotFound('post')
    const members = mayArrangeUnits(scope.viewer) ? membersOf(await listMemberships(tx)) : []
    const people = members.map(({ id, name }) => ({ id, name }))
    people.sort((a, b) => a.name.localeCompare(b.name, scope.lang))
    const measures = await measuresOf({ ...scope, db: tx })
    return { office, unit, post, people, led: measures.filter(({ leadPostId }) => leadPostId === id) }
  })
}

/** What could be left lying: posts that nobody holds, and measures that nobody answers for. */
export type Vacancies = { office: CityOffice; posts: Post[]; measures: UnitMeasure[] }

export async function showVacancies(scope: Scope, measuresOf: ListUnitMeasures): Promise<Vacancies> {
  if (!mayArrangeUnits(scope.viewer)) throw new Forbidden('showVacancies')
  return read(scope, async (tx) => {
    const office = await loadOffice(tx, scope)
    const today = dayOf(scope.now)
    const measures = await measuresOf({ ...scope, db: tx })
    return {
      office,
      posts: vacantOf(office.posts, office.holdings, today),
      measures: measures.filter(
        ({ leadUnitId, leadPostId }) => !answersFor({ postId: leadPostId, unitId: leadUnitId }, today, office),
      ),
    }
  })
}
