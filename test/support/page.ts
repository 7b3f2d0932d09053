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

/** What is typed into or chosen in a form, by the name of each field. */
export function typedInto(html: string, name: string): string | undefined {
  const area = new RegExp(`<textarea[^>]*\\bname="${name}"[^>]*>(.*?)</textarea>`, 's').exec(html)
  if (area) return decode(area[1] ?? '').replace(/^\n/, '')
  return elementsOf(html, 'input').find((input) => input.name === name)?.value
}
