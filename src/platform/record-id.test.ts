import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { isRecordId } from './record-id.ts'

test('what the program makes is an id', () => {
  expect(isRecordId(randomUUID())).toBe(true)
})

test.for(['', 'abc', '-'.repeat(36), `${randomUUID()}\n`, ` ${randomUUID()}`, randomUUID().replaceAll('-', '')])(
  '%j is none',
  (word) => {
    expect(isRecordId(word)).toBe(false)
  },
)
