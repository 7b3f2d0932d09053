/** The program as it is served, in the laboratory. How fast it is depends on what else the machine does: `npm run bench -- lab`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../support/program.ts'
import { labPaths, noLab, openLab } from './lab.ts'

let stage: Stage
let lab: Awaited<ReturnType<typeof openLab>>

describe.skipIf(noLab !== '')(`Lighthouse${noLab}`, () => {
  beforeAll(async () => {
    stage = await openStage()
    await stage.serve({ WIRKEN_DEMO: '1' })
    lab = await openLab()
  })
  afterAll(async () => {
    lab?.close()
    await stage?.strike()
  })

  test.for(labPaths)('finds nothing at %s, where nothing shifts', { timeout: 180_000 }, async (path) => {
    const { lost, shift } = await lab.look(`${stage.publicUrl}${path}`, { timed: false })
    expect(lost).toEqual([])
    expect(shift).toBe(0)
  })
})
