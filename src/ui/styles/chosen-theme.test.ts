import { expect, test } from 'vitest'
import { withChosenTheme } from './chosen-theme.ts'
import { parseSheet, printSheet } from './sheet.ts'

test('the dark rules hold by the system or by choice, and the choice wins', () => {
  const css = printSheet(
    withChosenTheme(parseSheet('@media (prefers-color-scheme: dark){:root{--a:b}.f{--c:d}}')),
  ).replaceAll('\n', '')
  expect(css).toContain(":root:not([data-theme='light']){--a:b;}")
  expect(css).toContain(":root[data-theme='dark'] .f{--c:d;}")
})
