/** What every answer of ours has in common. */
import { expect } from 'vitest'

/** The headers that keep a page to itself: nothing from elsewhere, nothing inline, in nobody's frame, no guessing. */
export function expectSealed(answer: Response): void {
  const policy = answer.headers.get('Content-Security-Policy') ?? ''
  const told = new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]))
  expect(told.get('default-src')).toBe("'none'")
  for (const kind of ['script-src', 'style-src', 'form-action']) expect(told.get(kind), kind).toBe("'self'")
  for (const kind of ['base-uri', 'frame-ancestors']) expect(told.get(kind), kind).toBe("'none'")
  expect(policy).not.toMatch(/unsafe|\*|http|data:/)
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(answer.headers.get('X-Frame-Options')).toBe('DENY')
  expect(answer.headers.get('Referrer-Policy')).toBe('same-origin')
  expect(answer.headers.get('Permissions-Policy')).toContain('geolocation=()')
  expect(answer.headers.get('X-Powered-By')).toBeNull()
}
