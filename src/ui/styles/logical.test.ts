import { expect, test } from 'vitest'
import { turnDeclaration } from './logical.ts'

function turned(declaration: string): string {
  const [property = '', value = ''] = declaration.split(': ')
  return turnDeclaration({ property, value })
    .map((one) => `${one.property}: ${one.value}`)
    .join('; ')
}

test.each([
  ['margin-left: 1px', 'margin-inline-start: 1px'],
  ['padding-right: var(--a, 1px)', 'padding-inline-end: var(--a, 1px)'],
  ['scroll-margin-left: 0', 'scroll-margin-inline-start: 0'],
  ['border-left: 4px solid red', 'border-inline-start: 4px solid red'],
  ['border-right-width: 2px', 'border-inline-end-width: 2px'],
  ['left: 0', 'inset-inline-start: 0'],
  ['text-align: left', 'text-align: start'],
  ['text-align: right !important', 'text-align: end !important'],
  ['float: left', 'float: inline-start'],
  ['clear: left', 'clear: inline-start'],
  ['border-top-left-radius: 4px', 'border-start-start-radius: 4px'],
])('%s becomes %s', (physical, logical) => {
  expect(turned(physical)).toBe(logical)
})

test('a shorthand of four values is split where left and right differ', () => {
  expect(turned('padding: 1px 2px 3px 4px')).toBe('padding-block: 1px 3px; padding-inline: 4px 2px')
  expect(turned('margin: 0 auto 0 calc(1px + 2px)')).toBe('margin-block: 0; margin-inline: calc(1px + 2px) auto')
  expect(turned('border-width: 0 2px 2px 0 !important')).toBe(
    'border-block-width: 0 2px !important; border-inline-width: 0 2px !important',
  )
})

test('the four values of a radius are corners', () => {
  expect(turned('border-radius: 0 4px 8px 2px')).toBe(
    'border-start-start-radius: 0; border-start-end-radius: 4px; border-end-end-radius: 8px; border-end-start-radius: 2px',
  )
})

test.each(['padding: 1px 2px 3px 2px', 'margin: 0 auto', 'border-radius: 0 0 4px 4px', 'margin-top: 1px', 'inset: 0'])(
  '%s stays: it is the same from both sides, or no matter of sides',
  (same) => {
    // The lower corners of a radius are both 4px, the upper both 0: mirrored it is itself.
    expect(turned(same)).toBe(same)
  },
)
