import { expect, test } from 'vitest'
import { isRefusedForGood } from './failure.ts'

test.each([
  ['550 5.1.1 no such mailbox', true],
  ['550 no such mailbox', true],
  ['553-5.1.3 bad address', true],
  ['554 5.7.1 relay access denied', false],
  ['550 5.7.1 you may not send here', false],
  ['552 5.2.2 mailbox full', false],
  ['450 4.2.0 greylisted', false],
])('%s: for good is %s', (response, isForGood) => {
  const failure = { code: 'EENVELOPE', command: 'RCPT TO', responseCode: Number(response.slice(0, 3)), response }
  expect(isRefusedForGood(failure)).toBe(isForGood)
  expect(isRefusedForGood({ ...failure, command: 'MAIL FROM' })).toBe(false)
})
