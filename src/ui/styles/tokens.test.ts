import { expect, test } from 'vitest'
import { parseSheet, printSheet } from './sheet.ts'
import { readTokens, withTokens } from './tokens.ts'

const tokens = readTokens(`
  :root { --small: 1px; --unused: 9px; --dye: oklch(0% 0 0); }
  :root { --gap: var(--small); --text: 1rem; }
  @media (min-width: 768px) { :root { --text: 2rem; } }
  @media (prefers-color-scheme: light) { :root { --ink: var(--dye); } }
  @media (prefers-color-scheme: dark) { :root { --ink: oklch(100% 0 0); } }
  .kern-dark { --ink: red; }`)

function written(css: string): string {
  return printSheet(withTokens(parseSheet(css), tokens)).replaceAll('\n', '')
}

test('a token that nothing changes becomes its value, and its fallback goes', () => {
  expect(written('a{margin:var(--gap, 3px) var(--nobody, 4px)}')).toBe('a{margin:1px var(--nobody, 4px);}')
})

test('a token of the theme stays a custom property, in hex, with both its values', () => {
  expect(written('a{color:var(--ink)}')).toBe(
    ':root{--ink:#000000;}@media (prefers-color-scheme:dark){:root{--ink:#ffffff;}}a{color:var(--ink);}',
  )
})

test('a token that follows the width has both its values', () => {
  expect(written('a{font-size:var(--text)}')).toContain('@media (min-width:768px){:root{--text:2rem;}}')
})

test('a token that our own sheet sets is left to it', () => {
  expect(written(':root{--small:5px}a{margin:var(--gap)}')).toBe(':root{--small:5px;}a{margin:var(--small);}')
})

test('what a property of our own falls back to stays, for elements outside of those that set it', () => {
  expect(written('.f{--field:red}a{color:var(--field, var(--small))}')).toBe(
    '.f{--field:red;}a{color:var(--field,1px);}',
  )
})
