import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grids, musterstadtDays } from '../../../../test/support/opening-hours.ts'
import { emptyGrid, openDays, textOf } from './grid.ts'
import { countByLibrary } from './hours.ts'
import { readGrid } from './read-grid.ts'
import { stretchesOfGrid } from './stretches.ts'
import { dayLength } from './wall-time.ts'

test.each([
  ['Mo-Fr 9:00-12:00, 14:00-17:00; PH off', 'Mo-Fr 09:00-12:00,14:00-17:00; PH off'],
  ['09:00-17:00', 'Mo-Su 09:00-17:00'],
  ['24/7', '24/7'],
  ['Mo-Fr 08:00-16:00; Fr 08:00-12:00', 'Mo-Th 08:00-16:00; Fr 08:00-12:00'],
  ['Su,PH 10:00-12:00', 'Su 10:00-12:00; PH 10:00-12:00'],
  ['Mo 09:00-12:00; PH,SH off', 'Mo 09:00-12:00; SH off; PH off'],
  ['Fr-Mo 10:00-12:00', 'Mo,Fr-Su 10:00-12:00'],
  ['Fr 20:00-01:00, Sa 20:00-02:00', 'Fr 20:00-01:00, Sa 20:00-02:00'],
  ['"nur nach Vereinbarung"', '"nach Vereinbarung"'],
  ['Tu "by appointment"; We 10:00-12:00', 'Tu "nach Vereinbarung"; We 10:00-12:00'],
  ['Mo-Fr 09:00-12:00 || "nach Vereinbarung"', 'Mo-Fr 09:00-12:00 || "nach Vereinbarung"'],
])('"%s" is what the form says as "%s"', (text, said) => {
  const grid = readGrid(text)
  expect(grid && textOf(grid)).toBe(said)
})

test.each([
  ['Tu[1] 10:00-12:00', 'each first Tuesday'],
  ['May-Sep 10:00-18:00', 'months'],
  ['PH off; Mo-Fr 09:00-17:00', 'weekdays named behind holidays hold on them'],
  ['Fr 20:00-01:00; Sa 20:00-02:00', 'by the rules of OpenStreetMap, Saturday ends the night of Friday'],
  ['Mo 09:00-10:00,11:00-12:00,13:00-14:00', 'three times a day'],
  ['Mo 09:00-10:00, Mo 11:00-12:00', 'rules that add to each other'],
  ['SH Tu 10:00-12:00; Mo 09:00-12:00', 'a day that is open in school holidays alone'],
  ['Mo 09:00-12:00 "Eingang im Hof"', 'words'],
  ['Mo 09:00-25:00', 'no time'],
  ['PH off', 'nothing that is open'],
])('"%s" is left to the text: %s', (text) => {
  expect(readGrid(text)).toBeUndefined()
})

const meaningful = grids.filter((grid) => openDays(grid).length > 0 || (grid.otherwise && grid.school === 'usual'))

/** Hours in school holidays hold on days that are open otherwise. */
test('what is filled in is written as text and read again without loss', () => {
  fc.assert(
    fc.property(meaningful, (grid) => {
      expect(readGrid(textOf(grid))).toEqual(grid)
    }),
  )
})

test('our own counting and the library agree, on holidays too', () => {
  const from = Date.UTC(2026, 10, 28)
  const to = from + 45 * dayLength
  fc.assert(
    fc.property(meaningful, (grid) => {
      const text = textOf(grid)
      expect(stretchesOfGrid(grid, from, to, musterstadtDays), text).toEqual(
        countByLibrary(text, from, to, musterstadtDays),
      )
    }),
    { numRuns: 40 },
  )
})

test('an empty week is no text', () => {
  expect(textOf(emptyGrid())).toBe('')
})
