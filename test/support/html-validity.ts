import { HtmlValidate } from 'html-validate'
import { expect } from 'vitest'

/** What our HTML is held to beyond being valid: no inline style, because the content security policy would drop it. */
const rules = {
  'no-inline-style': 'error',
  // How hono writes things that are the same to a browser: `<br/>`, `checked=""`, a small doctype.
  'void-style': 'off',
  'attribute-boolean-style': 'off',
  'doctype-style': 'off',
  // Our stylesheets come from our own host, under a name that holds their digest.
  'require-sri': 'off',
  // Titles name the page, the city follows: what a tab cuts off is what one knows anyway.
  'long-title': 'off',
  // Telephone numbers are kept on one line by the stylesheet.
  'tel-non-breaking': 'off',
} as const

const documents = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules,
})
const fragments = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules })

/** Fails with every complaint and its place. A text that starts with a doctype is a document, else it is a fragment. */
export async function expectValidHtml(html: string): Promise<void> {
  const report = await (html.startsWith('<!doctype') ? documents : fragments).validateString(html)
  const found = report.results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message} (${one.selector ?? `column ${one.column}`})`),
  )
  expect(found).toEqual([])
}
