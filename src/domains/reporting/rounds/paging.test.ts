import { expect, test } from 'vitest'
import { pageOf } from './paging.ts'

const all = [1, 2, 3, 4, 5]

test('a list is shown page by page; a page that there is not is the nearest that there is', () => {
  expect(pageOf(all, 1, 2)).toEqual({ shown: [1, 2], page: 1, pages: 3 })
  expect(pageOf(all, 3, 2)).toEqual({ shown: [5], page: 3, pages: 3 })
  expect([pageOf(all, 99, 2).page, pageOf(all, -1, 2).page, pageOf(all, Number.NaN, 2).page]).toEqual([3, 1, 1])
  expect(pageOf([], 1)).toEqual({ shown: [], page: 1, pages: 1 })
})
