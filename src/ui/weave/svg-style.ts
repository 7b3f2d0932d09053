import { fieldColour } from '../field-colour/field-colour.ts'
import { fieldHex, paper } from '../field-colour/field-hex.ts'

/** What the file wears, by the scheme of whoever looks at it. It is the same in every file, so that a policy can name it. */
export const svgStyle = [
  'text{font:16px system-ui,"Noto Sans","Noto Sans Arabic",sans-serif;fill:currentColor}',
  '.name,.code{font-weight:600}.code{font-size:12px;text-anchor:middle}.small{font-size:14px}.title{font-size:22px;font-weight:700}',
  scheme('light'),
  `@media(prefers-color-scheme:dark){${scheme('dark')}}`,
].join('')

function scheme(name: 'light' | 'dark'): string {
  const { ground, ink, soft } = paper[name]
  const fields = fieldHex[name].map((hex, i) => `.${fieldColour(i + 1)}{color:#${hex}}`)
  return `svg{color:#${ink}}.ground{fill:#${ground}}.soft{color:#${soft}}${fields.join('')}`
}
