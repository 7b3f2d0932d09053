/**
 * The public rules by which MDN's HTTP Observatory scores a site, as far as they can be computed from two answers: what
 * the name gives over https, and whether a page loads scripts. 100 points to begin with; bonuses count from 90 on.
 */
export type Finding = { rule: string; points: number }
export type Verdict = { score: number; grade: string; findings: Finding[] }

const grades: [number, string][] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
]

export function observe(answer: Response, html: string): Verdict {
  const findings = [
    policy(answer.headers),
    cookies(answer.headers),
    sharing(answer.headers),
    transport(answer.headers),
    scripts(html),
    sniffing(answer.headers),
    framing(answer.headers),
    referrer(answer.headers),
    embedding(answer.headers),
  ]
  const lost = findings.reduce((sum, { points }) => sum + Math.min(points, 0), 100)
  const score = lost < 90 ? Math.max(lost, 0) : findings.reduce((sum, { points }) => sum + Math.max(points, 0), lost)
  return { score, grade: grades.find(([from]) => score >= from)?.[1] ?? 'F', findings }
}

function directives(headers: Headers): Map<string, string> {
  const told = (headers.get('Content-Security-Policy') ?? '').split(';').map((one) => one.trim())
  return new Map(told.filter(Boolean).map((one) => [one.split(' ')[0]!, one.split(' ').slice(1).join(' ')]))
}

function policy(headers: Headers): Finding {
  const told = directives(headers)
  if (told.size === 0) return { rule: 'csp-not-implemented', points: -25 }
  const script = told.get('script-src') ?? told.get('default-src')
  const style = told.get('style-src') ?? told.get('default-src')
  const active = [...told].filter(([name]) => !/^(img|media)-src$/.test(name)).map(([, sources]) => sources)
  if (script === undefined || /'unsafe-inline'|data:|(^| )(\*|https?:)( |$)/.test(script))
    return { rule: 'csp-implemented-with-unsafe-inline', points: -20 }
  if (active.some((sources) => /(^| )(http|ftp):/.test(sources)))
    return { rule: 'csp-implemented-with-insecure-scheme', points: -20 }
  if (/'unsafe-eval'/.test(script)) return { rule: 'csp-implemented-with-unsafe-eval', points: -10 }
  if (style === undefined || /'unsafe-inline'/.test(style))
    return { rule: 'csp-implemented-with-unsafe-inline-in-style-src-only', points: 0 }
  return told.get('default-src') === "'none'"
    ? { rule: 'csp-implemented-with-no-unsafe-default-src-none', points: 10 }
    : { rule: 'csp-implemented-with-no-unsafe', points: 5 }
}

function cookies(headers: Headers): Finding {
  const set = headers.getSetCookie()
  if (set.length === 0) return { rule: 'cookies-not-found', points: 0 }
  if (set.some((one) => !/;\s*secure/i.test(one))) return { rule: 'cookies-without-secure-flag', points: -20 }
  const kept = set.every((one) => /;\s*httponly/i.test(one))
  return kept
    ? { rule: 'cookies-secure-with-httponly-sessions', points: 0 }
    : { rule: 'cookies-session-without-httponly-flag', points: -30 }
}

function sharing(headers: Headers): Finding {
  return headers.get('Access-Control-Allow-Credentials') === 'true'
    ? { rule: 'cross-origin-resource-sharing-implemented-with-universal-access', points: -50 }
    : { rule: 'cross-origin-resource-sharing-not-implemented', points: 0 }
}

function transport(headers: Headers): Finding {
  const age = /max-age=(\d+)/.exec(headers.get('Strict-Transport-Security') ?? '')?.[1]
  if (age === undefined) return { rule: 'hsts-not-implemented', points: -20 }
  return Number(age) >= 15_768_000
    ? { rule: 'hsts-implemented-max-age-at-least-six-months', points: 0 }
    : { rule: 'hsts-implemented-max-age-less-than-six-months', points: -10 }
}

function scripts(html: string): Finding {
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(([, source = '']) => source)
  const foreign = sources.filter((source) => !/^\/(?!\/)/.test(source))
  if (foreign.some((source) => !source.startsWith('https:')))
    return { rule: 'sri-not-implemented-and-external-scripts-not-loaded-securely', points: -50 }
  return foreign.length > 0
    ? { rule: 'sri-not-implemented-but-external-scripts-loaded-securely', points: -5 }
    : { rule: 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin', points: 0 }
}

function sniffing(headers: Headers): Finding {
  return headers.get('X-Content-Type-Options')?.toLowerCase() === 'nosniff'
    ? { rule: 'x-content-type-options-nosniff', points: 0 }
    : { rule: 'x-content-type-options-not-implemented', points: -5 }
}

function framing(headers: Headers): Finding {
  if (directives(headers).has('frame-ancestors')) return { rule: 'x-frame-options-implemented-via-csp', points: 5 }
  return /^(deny|sameorigin)$/i.test(headers.get('X-Frame-Options') ?? '')
    ? { rule: 'x-frame-options-sameorigin-or-deny', points: 0 }
    : { rule: 'x-frame-options-not-implemented', points: -20 }
}

function referrer(headers: Headers): Finding {
  const told = headers.get('Referrer-Policy')
  if (told === null) return { rule: 'referrer-policy-not-implemented', points: 0 }
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(told)
    ? { rule: 'referrer-policy-private', points: 5 }
    : { rule: 'referrer-policy-unsafe', points: -5 }
}

function embedding(headers: Headers): Finding {
  const told = headers.get('Cross-Origin-Resource-Policy')
  if (told === 'same-origin' || told === 'same-site')
    return { rule: `cross-origin-resource-policy-implemented-with-${told}`, points: 10 }
  return told === null || told === 'cross-origin'
    ? { rule: 'cross-origin-resource-policy-not-implemented', points: 0 }
    : { rule: 'cross-origin-resource-policy-header-invalid', points: -5 }
}
