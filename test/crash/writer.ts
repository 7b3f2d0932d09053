/** A Wirken that is to be killed: records statuses by the plan's own verb, and tells the number of each that is kept. */
import { writeSync } from 'node:fs'
import { must } from '../../src/demo/act.ts'
import { recordStatus, showMeasure } from '../../src/domains/plan/plan.ts'
import { dayOf } from '../../src/i18n/format.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { measures, openCity } from './crash-city.ts'

const { dataDir, settings, firstNumber } = JSON.parse(process.argv[2] ?? '') as {
  dataDir: string
  settings: Record<string, string>
  firstNumber: number
}

const { scope } = await openCity(dataDir, settings)
let next = firstNumber
for (const slug of measures) writeOn({ ...scope, now: new Date() }, slug)

async function writeOn(scope: Scope, slug: string): Promise<void> {
  const { id, version } = await showMeasure(scope, slug)
  for (let seen = version; ; seen++) {
    const number = next++
    const command = { status: 'started', assessment: null, asOf: dayOf(scope.now), reason: String(number) } as const
    must(await recordStatus(scope, id, seen, command))
    // At once and whole into the pipe, where it outlives this process.
    writeSync(1, `${number}\n`)
  }
}
