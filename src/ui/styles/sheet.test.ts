import { expect, test } from 'vitest'
import { parseSheet, printSheet, splitTop } from './sheet.ts'

test('what is read is what is written, without comments and empty rules', () => {
  const css =
    '@charset "UTF-8";\n/* no */ a > b { color: red; background: url("a;b{c}") }\n@media print { p { margin: 0; } i { } }'
  expect(printSheet(parseSheet(css))).toBe('a > b{color:red;background:url("a;b{c}");}\n@media print{p{margin:0;}\n}\n')
})

test('lists are split only outside brackets and strings', () => {
  expect(splitTop('a:is(b, c), [d="e,f"], g', /,/)).toEqual(['a:is(b, c)', '[d="e,f"]', 'g'])
})
