import { expect, test } from 'vitest'
import { Kopfzeile } from './kopfzeile.tsx'

test('it names whose official website this is', () => {
  expect(String(<Kopfzeile lang="en" cityName="Stadt" />)).toContain('Official website – Stadt')
})
