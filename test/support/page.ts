/** Reads our own HTML, whose shape is known to be valid: what stands on a page, and where it leads. */
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

export function decode(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
}

/** The words between tags, with single spaces. */
export function textOf(html: string): string {
  const bare = html.replace(/<head>.*?<\/head>|<svg.*?<\/svg>/gs, ' ').replace(/<[^>]*>/g, ' ')
  return decode(bare).replace(/\s+/g, ' ').trim()
}

export function headingsOf(html: string, level: 1 | 2): string[] {
  return [...html.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, 'gs'))].map(([, inner = '']) =>
    textOf(inner),
  )
}

/** The attributes of every element of a kind, in the order of the page. */
export function elementsOf(html: string, name: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}(\\s[^>]*)?>`, 'g'))].map(([, inner = '']) =>
    Object.fromEntries(
      [...inner.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]),
    ),
  )
}

/** Where links lead, each address once. */
export function linksOf(html: string): string[] {
  return [...new Set(elementsOf(html, 'a').flatMap(({ href }) => (href === undefined ? [] : [href])))]
}

/** A form as a browser would send it now: what is typed, chosen and hidden in it, by the name of each field. */
export function formIn(html: string, action: string): Record<string, string> {
  const own = [...html.matchAll(/<form[^>]*>.*?<\/form>/gs)].find(([one]) => one.includes(`action="${action}"`))?.[0]
  if (own === undefined) throw new Error(`the page has no form that leads to ${action}`)
  const form = own + fieldsOutside(html, /^<form[^>]*\sid="(.*?)"/.exec(own)?.[1])
  const words: Record<string, string> = {}
  for (const { name, value = '', type, checked } of elementsOf(form, 'input')) {
    if (name !== undefined && type !== 'radio' && (type !== 'checkbox' || checked !== undefined)) words[name] = value
  }
  for (const [radio, name = '', value = ''] of form.matchAll(
    /<input[^>]*type="radio"[^>]*name="(.*?)"[^>]*value="(.*?)"[^>]*>/g,
  )) {
    if (/\schecked/.test(radio)) words[name] = decode(value)
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*name="(.*?)"[^>]*>(.*?)<\/select>/gs)) {
    const chosen = elementsOf(options, 'option')[0]?.value ?? ''
    words[name] = decode(/<option value="([^"]*)" selected/.exec(options)?.[1] ?? chosen)
  }
  for (const [, name = '', typed = ''] of form.matchAll(/<textarea[^>]*name="(.*?)"[^>]*>(.*?)<\/textarea>/gs)) {
    words[name] = decode(typed).replace(/^\n/, '')
  }
  return words
}

/** Fields that stand elsewhere on the page and name their form. */
function fieldsOutside(html: string, form: string | undefined): string {
  const named = new RegExp(`<input[^>]*\\sform="${form}"[^>]*>|<select[^>]*\\sform="${form}".*?</select>`, 'gs')
  return form === undefined ? '' : [...html.matchAll(named)].map(([field]) => field).join('')
}

/** What is said to be wrong with a form: the field that each complaint leads to, and its words. */
export function errorsIn(html: string): [name: string, words: string][] {
  const summary = /<div class="error-summary".*?<\/div>/s.exec(html)?.[0] ?? ''
  return [...summary.matchAll(/<a href="#(.*?)">(.*?)<\/a>/g)].map(([, name = '', words = '']) => [name, decode(words)])
}
