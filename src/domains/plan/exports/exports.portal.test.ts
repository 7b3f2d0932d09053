import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { showPlan } from '../plan.ts'
import { readTable } from '../table/reading/table.reader.ts'
import { tryTable } from '../table.verbs.ts'

async function file(scope: Scope, path: string) {
  const answer = await publicSite(scope).ask(path)
  expect(answer.status, path).toBe(200)
  return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers }
}

async function book(scope: Scope, path: string) {
  const { bytes } = await file(scope, path)
  return must(await readTable({ name: path.split('/').at(-1)!.split('?')[0]!, bytes }))
}

describe.for(['xlsx', 'csv'] as const)('a list taken home as .%s', (kind) => {
  test('is read in again as a table of measures, and changes nothing', async ({ scope }) => {
    const read = await book(scope, `/de/measures.${kind}`)
    const plan = (await showPlan(scope)).edition
    const { proposal } = await tryTable(scope, plan.slug, { name: `measures.${kind}`, book: read, choice: {} })
    const rows = proposal.rows.map(({ kind: what, differs, status }) => ({ what, differs, status }))
    expect(rows.filter(({ what }) => what !== 'same')).toEqual([])
    expect(rows.length).toBeGreaterThan(30)
    expect(proposal.doubts.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('holds what the list shows, and no more', async ({ scope }) => {
    const all = (await book(scope, `/de/measures.${kind}`)).sheets[0]!.rows.length - 1
    const started = (await book(scope, `/de/measures.${kind}?status=started&words=`)).sheets[0]!.rows.length - 1
    const told = await (await publicSite(scope).ask('/api/v1/measures?status=started')).json()
    expect(started).toBe(told.total)
    expect(started).toBeLessThan(all)
  })

  test('has its day in its name, and is asked for only once', async ({ scope }) => {
    const { headers } = await file(scope, `/en/decisions.${kind}`)
    expect(headers.get('Content-Disposition')).toMatch(
      new RegExp(`^attachment; filename="musterstadt-decisions-\\d{4}-\\d\\d-\\d\\d\\.${kind}"$`),
    )
    expect(headers.get('ETag')).toMatch(/^".+"$/)
  })
})

test('a table has real days and numbers, and a sheet that says whence it comes', async ({ scope }) => {
  const { sheets } = await book(scope, '/de/measures.xlsx?status=started')
  expect(sheets.map(({ name }) => name)).toEqual(['Maßnahmen', 'Über diese Liste'])
  const cells = sheets[0]!.rows.slice(1).flat()
  expect(cells.some((cell) => typeof cell === 'object' && 'day' in cell)).toBe(true)
  expect(cells.some((cell) => typeof cell === 'object' && 'number' in cell)).toBe(true)
  expect(sheets[1]!.rows.flat()).toContain('status: started')
  expect(sheets[1]!.rows.flat().join(' ')).toContain('https://plan.musterstadt.example/de/')
})

test('goals of each edition go along with their wording', async ({ scope }) => {
  const { goals } = { goals: (await showPlan(scope)).fields.flatMap((field) => field.goals) }
  const { sheets } = await book(scope, '/de/goals.csv')
  const words = sheets[0]!.rows.flat()
  for (const goal of goals) expect(words).toContain(goal.wording.words)
  expect((await book(scope, '/de/goals.csv?plan=lokaler-integrationsplan-2008')).sheets[0]!.rows.flat()).not.toEqual(
    words,
  )
})

test('a file opens in a German office: marked as UTF-8, with semicolons and no formula in it', async ({ scope }) => {
  const plan = await published(scope)
  for (const title of ['=1+1', '+49 221', '-5 %', '@SUM(A1)', 'ganz "gewöhnlich"; hier'])
    await added(scope, plan, { title })
  const { bytes } = await file(scope, `/de/measures.csv?plan=${plan.slug}`)
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  expect(text).toMatch(/^Nr\.;Maßnahme;/)
  for (const cell of ["'=1+1", "'+49 221", "'-5 %", "'@SUM(A1)", '"ganz ""gewöhnlich""; hier"']) {
    expect(text).toContain(`;${cell};`)
  }
})

test('a filter that is no filter is refused, not left out', async ({ scope }) => {
  expect((await publicSite(scope).ask('/de/measures.csv?statsu=started')).status).toBe(400)
  expect((await publicSite(scope).ask('/de/measures.pdf')).status).toBe(404)
})
