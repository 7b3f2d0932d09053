import { expect, test } from 'vitest'
import { addressInOffered } from './other-language.ts'

const lead = (path: string, wish?: string) => addressInOffered(new URL(`http://x${path}`), wish, ['de', 'en', 'ar'])

test.each([
  ['/fr/plan', 'en', '/en/plan'],
  ['/fr/plan', undefined, '/de/plan'],
  ['/fr/measures?words=%C3%A4&field=a', 'ar-SY', '/ar/measures?words=%C3%A4&field=a'],
  ['/en-GB/plan', 'de', '/en/plan'],
  ['/AR/plan', 'de', '/ar/plan'],
  ['/de-simple/goals/x', 'en', '/de/goals/x'],
  ['/es', 'en', '/en/'],
  ['/fr//evil.example', undefined, '/de//evil.example'],
])('%s for a reader of %s leads to %s', (path, wish, address) => {
  expect(lead(path, wish)).toBe(address)
})

test.each(['/xx/plan', '/nix', '/api/v1', '/wp-admin/x', '/', '//plan', '/%66r/plan', '/constructor/plan'])(
  '%s names no language',
  (path) => {
    expect(lead(path, 'en')).toBeUndefined()
  },
)
