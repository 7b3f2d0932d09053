type Range = { kind: string; weight: number }

/** What a reader takes (RFC 9110, 12.5.1); nothing said takes all. */
function rangesOf(accept: string | undefined): Range[] {
  return (accept?.trim() || '*/*').split(',', 50).map((part) => {
    const [kind = '', ...parameters] = part
      .toLowerCase()
      .split(';')
      .map((one) => one.trim())
    const weight = parameters.map((one) => /^q=([01](?:\.\d{0,3})?)$/.exec(one)?.[1]).find(Boolean)
    return { kind, weight: Math.min(1, Number(weight ?? 1)) }
  })
}

/** How much a reader wants this kind: what is named most exactly counts. */
function weightOf(kind: string, ranges: readonly Range[]): number {
  const wider = [kind, `${kind.split('/')[0]}/*`, '*/*']
  return wider.map((one) => ranges.find((range) => range.kind === one)?.weight).find((one) => one !== undefined) ?? 0
}

export function takesJson(accept: string | undefined): boolean {
  return weightOf('application/json', rangesOf(accept)) > 0
}

/** Whether JSON is wanted where a page could be had as well. Only of who names it: a browser takes anything. */
export function prefersJson(accept: string | undefined): boolean {
  const ranges = rangesOf(accept)
  const named = ranges.find(({ kind }) => kind === 'application/json')
  if (!named || named.weight === 0) return false
  const page = ranges.some(({ kind }) => kind === 'text/html')
  return named.weight > weightOf('text/html', ranges) || (named.weight === weightOf('text/html', ranges) && !page)
}
