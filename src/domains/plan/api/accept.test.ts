import { expect, test } from 'vitest'
import { prefersJson, takesJson } from './accept.ts'

test.each([
  ['application/json', true, true],
  ['application/json, text/plain, */*', true, true],
  ['application/json;q=0.9, text/html;q=0.8', true, true],
  ['text/html, application/json', false, true],
  ['text/html;q=0.5, application/json;q=0.4', false, true],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', false, true],
  ['*/*', false, true],
  [undefined, false, true],
  ['application/json;q=0', false, false],
  ['application/json;q=0, */*', false, false],
  ['text/html', false, false],
  [',;q=;,,', false, false],
] as const)('%s', (accept, prefers, takes) => {
  expect([prefersJson(accept), takesJson(accept)]).toEqual([prefers, takes])
})
