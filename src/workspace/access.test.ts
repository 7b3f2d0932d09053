import { expect, test } from 'vitest'
import { openLocalAccess } from './access.ts'

test('a one-time address opens once', () => {
  const access = openLocalAccess()
  const token = access.issue()
  const session = access.redeem(token)
  expect(session).toBeDefined()
  expect(access.knows(session)).toBe(true)
  expect(access.redeem(token)).toBeUndefined()
})

test('only the newest address is good; sessions opened before stay open', () => {
  const access = openLocalAccess()
  const session = access.redeem(access.issue())
  const older = access.issue()
  const newer = access.issue()
  expect(access.redeem(older)).toBeUndefined()
  expect(access.redeem(newer)).not.toBe(session)
  expect(access.knows(session)).toBe(true)
})

test('nothing else opens, and a wrong try does not use the address up', () => {
  const access = openLocalAccess()
  for (const guess of ['', 'undefined', 'null', 'a'.repeat(32)]) expect(access.redeem(guess)).toBeUndefined()
  const token = access.issue()
  for (const guess of ['', token.slice(1), `${token} `, `${token}=`, token.toLowerCase()]) {
    expect(access.redeem(guess)).toBeUndefined()
  }
  expect(access.redeem(token)).toBeDefined()
})

test('addresses and sessions cannot be guessed, and another program’s are not ours', () => {
  const access = openLocalAccess()
  const tokens = Array.from({ length: 100 }, access.issue)
  expect(new Set(tokens).size).toBe(100)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/)
  expect(access.knows(undefined)).toBe(false)
  expect(access.knows('')).toBe(false)
  const foreign = openLocalAccess()
  expect(access.knows(foreign.redeem(foreign.issue()))).toBe(false)
})
