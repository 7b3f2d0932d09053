import { indexNames, nearest } from '../../likeness.ts'
import { kindOfUnit, type UnitName, unitKey } from '../cells/unit.cell.ts'

export type KnownUnit = { id: string; name: string; short: string }

/** A unit that the table names and the city does not have yet. `id` stands for it until it is founded. */
export type NewUnit = { id: string; name: string; kind: 'department' | 'section' | 'provider'; parentId: string | null }

/** Finds units by what people call them, and keeps those that have to be founded. */
export type UnitBook = {
  /** `nearly`: the name of the known unit that was taken for what was written. */
  resolve: (path: UnitName) => { id: string; nearly: string | null }
  nameOf: (id: string) => string
  founded: NewUnit[]
}

export function openUnits(units: readonly KnownUnit[]): UnitBook {
  const byKey = new Map<string, string>()
  for (const { id, name, short } of units) for (const one of [short, name]) if (one !== '') byKey.set(unitKey(one), id)
  const names = indexNames(units.map(({ id, name }) => ({ id, name })))
  const labels = new Map(units.map(({ id, name }) => [id, name]))
  const founded: NewUnit[] = []
  return {
    founded,
    nameOf: (id) => labels.get(id) ?? '',
    resolve(path) {
      let parentId: string | null = null
      let found: { id: string; nearly: string | null } = { id: '', nearly: null }
      for (const name of path) {
        const known = byKey.get(unitKey(name))
        const near = known === undefined && name.length > 6 ? nearest(name, names, 0.85) : undefined
        const id: string = known ?? near?.id ?? `new:${founded.length}`
        if (known === undefined && !near) {
          const kind = parentId === null ? kindOfUnit(name) : 'section'
          founded.push({ id, name, kind, parentId })
          byKey.set(unitKey(name), id)
          labels.set(id, name)
        }
        parentId = id
        found = { id, nearly: near?.name ?? null }
      }
      return found
    },
  }
}
