import { expect, test } from 'vitest'
import { onlyUsed, withoutPictures } from './as-used.ts'
import { parseSheet, printSheet } from './sheet.ts'

function kept(css: string, source: string): string {
  return printSheet(onlyUsed(parseSheet(css), [source])).trim()
}

test('a rule stays when every class it asks for is written somewhere', () => {
  expect(kept('.a .b{x:y} .a .c{x:y}', '<p class="a b">')).toBe('.a .b{x:y;}')
})

test('of a list of selectors only those used stay', () => {
  expect(kept('.a,.c,p{x:y}', 'class="a"')).toBe('.a,p{x:y;}')
})

test('a part of a name is not the name', () => {
  expect(kept('.btn{x:y}', 'class="btn--primary"')).toBe('')
})

test('what a selector excludes need not be there', () => {
  expect(kept('a:not(.c:not(.d)):hover{x:y}', '')).toBe('a:not(.c:not(.d)):hover{x:y;}')
})

test('attributes and their values have to be written too', () => {
  expect(kept("[dir='rtl'] p{x:y} input[type='file']{x:y}", 'dir="rtl" type="text"')).toBe("[dir='rtl'] p{x:y;}")
})

test('pictures inside the sheet are left out', () => {
  expect(printSheet(withoutPictures(parseSheet('a{mask:url("data:x");x:y}')))).toBe('a{x:y;}\n')
})
