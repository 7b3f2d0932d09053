import { describe, expect, test } from 'vitest'
import { importsOf } from '../test/support/imports.ts'
import { offencesOf } from '../test/support/offences.ts'
import { listProjectFiles, readProjectFile } from '../test/support/project-files.ts'
import { domains, parts } from './boundaries.ts'

const held = /^(src|brands|db\/demo)\/.*\.tsx?$/
const exempt = /\.(test|fixture|examples)\.tsx?$/

test('every file keeps to the boundaries', async () => {
  const files = (await listProjectFiles()).filter((path) => held.test(path) && !exempt.test(path))
  expect(files.length).toBeGreaterThan(100)
  const offences = await Promise.all(files.map(async (path) => offencesOf(path, await readProjectFile(path))))
  expect(offences.flat()).toEqual([])
})

test('every domain has its place among the others, and every part its files', async () => {
  const files = await listProjectFiles()
  const found = files.flatMap((path) => /^src\/domains\/([^/]+)\//.exec(path)?.[1] ?? [])
  expect([...new Set(found)].sort()).toEqual(Object.keys(domains).sort())
  const empty = Object.keys(parts).filter((part) => !files.some((path) => path === part || path.startsWith(`${part}/`)))
  expect(empty).toEqual([])
})

test.each([
  ['parts', parts],
  ['domains', domains],
])('no two %s see each other, directly or by way of others', (_, mayImport) => {
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const one of mayImport[from] ?? []) if (!seen.has(one)) reach(one, seen.add(one))
    return seen
  }
  for (const one of Object.keys(mayImport)) expect(reach(one), one).not.toContain(one)
})

describe('found is', () => {
  const at = (path: string, source: string) => offencesOf(path, source).map((offence) => offence.slice(path.length + 2))

  test.each([
    [
      'src/ui/button/button.tsx',
      `import { showPlan } from '../../domains/plan/plan.ts'`,
      'src/ui may not import src/domains',
    ],
    ['src/platform/scope.ts', `import {\n  a,\n  b\n} from '../domains/plan/plan.ts'`, 'src/platform may not import'],
    ['src/i18n/text.ts', `import type { Scope } from '../platform/scope.ts'`, 'src/i18n may not import src/platform'],
    ['src/platform/log.ts', `export * from '../config.ts'`, 'src/platform may not import src/config.ts'],
    [
      'src/domains/plan/goal.verbs.ts',
      `const x = await import('../../portal/frame.tsx')`,
      'src/domains may not import',
    ],
    [
      'src/portal/frame.tsx',
      `import { goal } from '../domains/plan/goal.ts'`,
      'enters plan by src/domains/plan/goal.ts',
    ],
    [
      'src/portal/frame.tsx',
      `import type { Goal } from '../domains/plan/goal.ts'`,
      'enters plan by src/domains/plan/goal.ts',
    ],
    ['src/portal/x.tsx', `import { w } from '../domains/plan/plan.workspace.tsx'`, 'enters plan by'],
    ['src/domains/plan/goal.verbs.ts', `import { u } from '../accounts/unit.ts'`, 'enters accounts by'],
    [
      'src/domains/accounts/unit.verbs.ts',
      `import { p } from '../plan/plan.ts'`,
      'the domain accounts may not see plan',
    ],
    ['src/domains/plan/goal.verbs.ts', `import { i } from '../desk/desk.ts'`, 'the domain plan may not see desk'],
    ['src/domains/plan/goal.verbs.ts', `import { sql } from 'kysely'`, 'imports kysely: SQL stands in'],
    ['src/workspace/access.ts', `import pg from 'pg'`, 'imports pg: SQL stands in'],
    ['src/domains/plan/plan.read.ts', `import { readFile } from 'node:fs/promises'`, 'imports node:fs/promises: files'],
    ['src/platform/log.ts', `const level = process.env.LOG_LEVEL`, 'settings are read in config.ts'],
    ['src/domains/plan/goal.verbs.ts', `const now = new Date()`, 'the time of a call is told by its scope'],
    ['src/domains/plan/goal.ts', `import { createHash } from 'node:crypto'`, 'is a core and imports node:crypto'],
    [
      'src/domains/plan/goal.ts',
      `import { findGoal } from './goal.queries.ts'`,
      'is a core and imports src/domains/plan/goal.queries',
    ],
    ['src/domains/plan/goal.ts', `const id = Math.random()`, 'is a core and asks the clock'],
    [
      'src/domains/plan/goal.queries.ts',
      `tx.selectFrom('accountsUnit as unit')`,
      "touches the table accountsUnit, which is not plan's",
    ],
    ['src/services/mail.ts', '', 'belongs to no part'],
  ])('in %s: %j', (path, source, offence) => {
    expect(offencesOf(path, source).join('\n')).toContain(offence)
  })

  test.each([
    ['src/domains/plan/goal.verbs.ts', `import { listUnits } from '../accounts/accounts.ts'`],
    ['src/domains/plan/goal.queries.ts', `import { sql } from 'kysely'\ntx.selectFrom('planGoal as goal')`],
    [
      'src/domains/plan/goal.ts',
      `import { ok } from '../../platform/outcome.ts'\nimport type { Text } from '../../i18n/text.ts'`,
    ],
    ['src/domains/plan/goal.ts', `// import { sql } from 'kysely'\n/*\n * import x from '../desk/desk.ts'\n */`],
    ['src/portal/portal.tsx', `import { planPortal } from '../domains/plan/plan.portal.tsx'`],
    ['db/demo/story.ts', `import type { Decision } from '../../src/domains/plan/decision.ts'`],
  ])('nothing in %s: %j', (path, source) => {
    expect(at(path, source)).toEqual([])
  })
})

test('imports are read in every form', () => {
  const source = `import a from './a.ts'
import type { B } from './b.ts'
import {
  c, // of "c"
  type D,
} from './c.ts'
import './e.ts'
export { f } from './f.ts'
export type { G } from './g.ts'
const h = await import('./h.ts')
const i = require('i')`
  const targets = importsOf('src/x/y.ts', source).map((one) => `${one.target}${one.typeOnly ? ' type' : ''}`)
  expect(targets.sort()).toEqual(
    [
      'i',
      'src/x/a.ts',
      'src/x/b.ts type',
      'src/x/c.ts',
      'src/x/e.ts',
      'src/x/f.ts',
      'src/x/g.ts type',
      'src/x/h.ts',
    ].sort(),
  )
})
