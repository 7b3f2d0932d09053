import { describe, expect, test } from 'vitest'
import { periodOf } from './period.ts'

describe('periods as people write them', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31', false],
    ['2022–2025', '2022-01-01', '2025-12-31', false],
    ['2024 ff.', '2024-01-01', null, true],
    ['ab 2023 fortlaufend', '2023-01-01', null, true],
    ['seit 2010', '2010-01-01', null, true],
    ['bis Ende 2026', null, '2026-12-31', false],
    ['Q3/25', '2025-07-01', '2025-09-30', false],
    ['Q3/2014 – Q4/2016', '2014-07-01', '2016-12-31', false],
    ['3. Quartal 2025', '2025-07-01', '2025-09-30', false],
    ['IV. Quartal 2024', '2024-10-01', '2024-12-31', false],
    ['2. Halbjahr 2013', '2013-07-01', '2013-12-31', false],
    ['2024/25', '2024-01-01', '2025-12-31', false],
    ['Januar 2014 bis Dezember 2015', '2014-01-01', '2015-12-31', false],
    ['01.03.2024 – 28.02.2026', '2024-03-01', '2026-02-28', false],
    ['03/2024', '2024-03-01', '2024-03-31', false],
    ['Mitte 2025', '2025-05-01', '2025-07-31', false],
    ['ab 3. Quartal 2014', '2014-07-01', null, true],
    ['Februar 2024', '2024-02-01', '2024-02-29', false],
    ['bis 6/24', null, '2024-06-30', false],
    ['1/22–12/26', '2022-01-01', '2026-12-31', false],
    ['ab II/2025', '2025-04-01', null, true],
    ['Schuljahr 2024/25', '2024-08-01', '2025-07-31', false],
    ['Schuljahr 2024/25 und folgende', '2024-08-01', null, true],
    ['Januar bis September 2025', '2025-01-01', '2025-09-30', false],
    ['Ausbildung 2025, Einsatz ab 2026', '2025-01-01', null, true],
    ['ab 2023 bis 2025', '2023-01-01', '2025-12-31', false],
  ])('%s', (words, startsOn, endsOn, open) => {
    expect(periodOf(words)).toEqual({ startsOn, endsOn, open })
  })

  test('an end that is open from both sides', () => {
    expect(periodOf('fortlaufend')).toEqual({ startsOn: null, endsOn: null, open: true })
  })

  test.each(['', 'kurzfristig', 'nach Haushaltslage', '31.02.2024x', '13/24'])('%j says no dates', (words) => {
    expect(periodOf(words)?.startsOn ?? null).toBeNull()
  })
})
