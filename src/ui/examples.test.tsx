import { describe, expect, test } from 'vitest'
import { expectValidHtml } from '../../test/support/html-validity.ts'
import { allExamples } from './all-examples.ts'
import { ExamplesPage } from './examples-page.tsx'

describe.each(allExamples)('$component', ({ examples }) => {
  test.each(examples)('$name: valid HTML without inline style', async ({ view }) => {
    await expectValidHtml(String(view))
  })
})

test('the page of examples shows every component, in the theme and direction asked for', () => {
  const html = String(<ExamplesPage theme="dark" dir="rtl" styles={['/assets/workspace-plain.css']} />)
  expect(html).toContain('<html lang="de" dir="rtl" data-theme="dark">')
  for (const { component } of allExamples) expect(html).toContain(`id="of-${component}"`)
})
