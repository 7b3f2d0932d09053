import { describe, expect, test } from 'vitest'
import { csvFile } from '../table.fixture.ts'
import { readTableFile } from './read-table-file.ts'
import { tableLimits } from './workbook.ts'

/** As many cells as are allowed: some seconds of work. */
const large = () => csvFile('groß.csv', `${'1;'.repeat(49)}1\n`.repeat(19_900))

describe('reading a table in a thread', () => {
  test('gives the table, and leaves the bytes usable', async () => {
    const file = csvFile('a.csv', 'Maßnahme;Ziel\nCafé;B1\n')
    expect(await readTableFile(file)).toMatchObject({ ok: true, value: { sheets: [{ rows: [{}, ['Café', 'B1']] }] } })
    expect(file.bytes.length).toBeGreaterThan(20)
  })

  test('says why it cannot, with what the message needs', async () => {
    expect(await readTableFile(csvFile('a.csv', ''))).toEqual({ ok: false, code: 'table.empty' })
    expect(await readTableFile({ name: 'a.csv', bytes: new Uint8Array(tableLimits.file + 1) })).toEqual({
      ok: false,
      code: 'table.too_large',
      values: { megabytes: 10 },
    })
  })

  test('is ended when its time is over, and nobody else waits for it', async () => {
    let ticks = 0
    const ticking = setInterval(() => ticks++, 10)
    const read = await readTableFile(large(), { patience: 300 })
    clearInterval(ticking)
    expect(read).toEqual({ ok: false, code: 'table.took_too_long', values: { seconds: 1 } })
    expect(ticks).toBeGreaterThan(3)
  })

  test('takes the largest table that is allowed', { timeout: 60_000 }, async () => {
    expect((await readTableFile(large())).ok).toBe(true)
  })
})
