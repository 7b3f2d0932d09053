import { expect } from 'vitest'
import { musterstadt } from '../../../../db/demo/musterstadt.ts'
import { asPublic, test } from '../../../../test/support/city.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { reviseGoal, showCoverage, showPlan, translate } from '../plan.ts'

const today = musterstadt.plans.at(-1)!

async function inEnglish(scope: Scope) {
  const shown = await showCoverage(asPublic(scope))
  return shown?.coverage.find((one) => one.lang === 'en')
}

test('the plan of today is counted, its parts that nobody sees are not', async ({ scope }) => {
  const before = await inEnglish(scope)
  const fields = today.fields.length * 3
  expect(before?.all).toBeGreaterThan(3 + fields + today.goals.length * 2 + today.measures.length)
  expect(before).toEqual({ lang: 'en', all: before?.all, human: before?.all, machine: 0, outdated: 0 })
  expect((await showCoverage(asPublic(scope)))?.coverage.map((one) => one.lang)).toEqual(['de', 'en'])
  expect((await showCoverage(asPublic(scope, 'en')))?.plan.words).toBe(today.title.en)
})

test('a goal that was reworded has an outdated translation, until somebody translates it anew', async ({ scope }) => {
  const before = (await inEnglish(scope))!
  const { fields } = await showPlan(asPublic(scope))
  const { id, version, short, wording, description } = fields[0]!.goals[0]!
  const texts = { short: short.words, wording: 'Ganz neu.', description: description.words }
  expect(wording.words).not.toBe(texts.wording)
  must(await reviseGoal(scope, id, version, texts))
  expect(await inEnglish(scope)).toEqual({ ...before, human: before.human - 1, outdated: 1 })
  const row = { recordId: id, field: 'wording', lang: 'en', words: 'All new.', source: 'Ganz neu.' }
  await translate(scope, [{ ...row, state: 'machine' }])
  expect(await inEnglish(scope)).toEqual({ ...before, human: before.human - 1, machine: 1 })
})

test('a city without a plan has nothing to count', async ({ neighbour }) => {
  expect(await showCoverage(asPublic(neighbour))).toBeNull()
})
