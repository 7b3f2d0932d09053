import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalPath } from './canonical.ts'

test.each([
  ['/de/plan', '/de/plan'],
  ['/de/plan/', '/de/plan'],
  ['/de/', '/de/'],
  ['/de', '/de/'],
  ['/', '/'],
  ['//', '/'],
  ['/de//plan///bildung//', '/de/plan/bildung'],
  ['/DE/Goals/Beratung', '/de/goals/beratung'],
  ['/de/%70lan', '/de/plan'],
  ['/de/goals/b%c3%bccher', '/de/goals/b%C3%BCcher'],
  ['/de/%2e%2e/%2E%2E/en/plan', '/en/plan'],
  ['//evil.example/de', '/evil.example/de'],
  ['/\\evil.example', '/evil.example'],
  ['/%2f%2fevil.example', '/%2F%2Fevil.example'],
])('%s is written %s', (path, written) => {
  expect(canonicalPath(path)).toBe(written)
})

test('what is written right stays, and no path leads to another site', () => {
  const part = fc.oneof(
    fc.constantFrom('/', '//', '\\', '.', '..', '%2e', '%2F', '%5c', '%', '@', ':', 'DE', 'de', 'evil.example', '%C3'),
    fc.webPath(),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const path = `/${parts.join('')}`
      const once = canonicalPath(path)
      expect(once).toMatch(/^\/(?![/\\])/)
      expect(canonicalPath(once)).toBe(once)
      expect(new URL(once, 'https://plan.stadt.test').host).toBe('plan.stadt.test')
    }),
    { numRuns: 400 },
  )
})
