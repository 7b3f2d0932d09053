/** The city as it is served, in the laboratory. How fast it is depends on what else the machine does: `npm run bench -- lab`. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedCity, serveCity } from '../support/served-city.ts'
import { labPaths, noLab, openLab } from './lab.ts'

let city: ServedCity
let lab: Awaited<ReturnType<typeof openLab>>

describe.skipIf(noLab !== '')(`Lighthouse${noLab}`, () => {
  beforeAll(async () => {
    city = await serveCity('lab')
    lab = await openLab()
  })
  afterAll(async () => {
    lab?.close()
    await city?.close()
  })

  test.for(labPaths)('finds nothing at %s, where nothing shifts', { timeout: 180_000 }, async (path) => {
    const { lost, shift } = await lab.look(`${city.publicUrl}${path}`, { timed: false })
    expect(lost).toEqual([])
    expect(shift).toBe(0)
  })
})
