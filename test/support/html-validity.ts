import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate'
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

/** Works its rules out once, and not anew for each page: that took a quarter of the time. */
class SameForAll extends StaticConfigLoader {
  readonly #config = super.getConfigFor('')
  override getConfigFor() {
    return this.#config
  }
}

const validator = (...sets: string[]) =>
  new HtmlValidate(new SameForAll({ root: true, extends: sets, rules } satisfies ConfigData))
const documents = validator('html-validate:recommended', 'html-validate:document')
const fragments = validator('html-validate:recommended')

/** Fails with every complaint and its place. A text that starts with a doctype is a document, else it is a fragment. */
export async function expectValidHtml(html: string): Promise<void> {
  const report = await (html.startsWith('<!doctype') ? documents : fragments).validateString(html)
  const found = report.results.flatMap(({ messages }) =>
    messages.map((one) => `${one.ruleId}: ${one.message} (${one.selector ?? `column ${one.column}`})`),
  )
  expect(found).toEqual([])
}
