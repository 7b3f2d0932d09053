/** A domain has one list of all its addresses, made of those of its slices: none may hide another of the same name. */
import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportingRoutes } from '../../src/domains/reporting/reporting.routes.ts'

const root = new URL('../../', import.meta.url)

test('every slice of reporting finds its own addresses in the list of all', async () => {
  const all = reportingRoutes as Record<string, unknown>
  const files = globSync('src/domains/reporting/*/**/*.routes.ts', { cwd: root })
  expect(files.length).toBeGreaterThan(10)
  const hidden: string[] = []
  for (const file of files) {
    const lists = Object.entries((await import(new URL(file, root).href)) as Record<string, Record<string, unknown>>)
    for (const [list, routes] of lists.filter(([name]) => name.endsWith('Routes'))) {
      hidden.push(...Object.keys(routes).flatMap((key) => (all[key] === routes[key] ? [] : [`${list}.${key}`])))
    }
  }
  expect(hidden).toEqual([])
})
