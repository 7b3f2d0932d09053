/** What no page of ours sends: words, bodies and queries that somebody makes by hand. */
import fc from 'fast-check'
import type { Asked } from '../support/site.ts'

const own = { 'Sec-Fetch-Site': 'same-origin' }
const urlencoded = 'application/x-www-form-urlencoded'

/** Encoded as they go into a body or an address, for some of them are no text. */
const fixed = [
  ...['', '%00', '%0B%1B%7F', '%FF%FE', '%ED%A0%80', '%F0%9F%92', '%', '%zz', '%C0%AF', '%E2%80%AE%E2%80%8B', '%0D%0A'],
  ...['-1', '0', '1e999', 'NaN', '9'.repeat(40), '2147483648', '-9223372036854775809', '0x10', '1.5', 'Infinity', '٣'],
  ...['2026-02-30', '9999999-01-01', '31.2.2026', '1.1.0001', '31.12.9999', '-271821-04-20', '2026-11-01T25:00:00Z'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', '[]', '{}', 'true', 'on', 'yes'],
  ...[
    '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '%22%3E%3Csvg%20onload%3D1%3E',
    "'%20or%201%3D1--",
    '%7B%7Bx%7D%7D',
    '..%2F..%2F',
  ],
  ...[
    'javascript%3Aalert(1)',
    'http%3A%2F%2F%5B',
    'https%3A%2F%2Fa%20b',
    'data%3A%2C',
    '%2F%2Fevil.example',
    'a%40b',
    '%40',
  ],
  ...[
    '%3D1%2B1',
    '%2Bx',
    '%40SUM(1)',
    '%09x',
    '1-1',
    '1-0',
    '99-99',
    '-',
    'de',
    'xx',
    'keep',
    'holder',
    '%2C%2C%2C',
    'x%0A'.repeat(500),
  ],
]

export function values(ids: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...fixed) },
    { weight: 2, arbitrary: fc.constantFrom(...ids.map(encodeURIComponent)) },
    {
      weight: 2,
      arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((words) => encodeURIComponent(words.toWellFormed())),
    },
    { weight: 1, arbitrary: fc.constantFrom('x'.repeat(3_000), '%C3%A4'.repeat(20_000), '%20'.repeat(5_000)) },
  )
}

export type Form = Readonly<Record<string, string>>
type Pair = readonly [name: string, encoded: string]

/** A form of ours of which some fields say something else, are missing, stand twice, or are none of its own. */
export function forms(form: Form, ids: readonly string[]): fc.Arbitrary<Pair[]> {
  const names = Object.keys(form)
  const name = names.length === 0 ? fc.constant('sure') : fc.constantFrom(...names)
  const changed = fc.array(fc.tuple(name, values(ids)), { maxLength: 4 })
  const foreign = fc.array(
    fc.tuple(fc.constantFrom('__proto__', 'constructor', 'id', 'version', '', 'a[b]'), values(ids)),
    { maxLength: 1 },
  )
  return fc
    .record({
      changed,
      foreign,
      missing: fc.subarray(names, { maxLength: Math.min(2, names.length) }),
      twice: fc.boolean(),
    })
    .map((wish) => {
      const changes = new Map(wish.changed)
      const kept = Object.entries(form).filter(([one]) => !wish.missing.includes(one))
      const said = kept.map(([one, words]) => [one, changes.get(one) ?? encodeURIComponent(words)] as const)
      return [...said, ...wish.foreign, ...(wish.twice ? wish.changed : [])]
    })
}

function encoded(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&')
}

function inParts(pairs: readonly Pair[], asFile: boolean): FormData {
  const body = new FormData()
  for (const [name, value] of pairs) {
    const words = new URLSearchParams(`x=${value}`).get('x') ?? ''
    if (asFile) body.append(name, new File([words], '../\u0000"\r\nX: y.svg', { type: 'text/html' }))
    else body.append(name, words)
  }
  return body
}

/** The ways in which a form can arrive, the first of them as it should. */
export const ways: Readonly<Record<string, (pairs: readonly Pair[]) => Asked>> = {
  form: (pairs) => ({ body: encoded(pairs), headers: { ...own, 'Content-Type': urlencoded } }),
  parts: (pairs) => ({ body: inParts(pairs, false), headers: own }),
  files: (pairs) => ({ body: inParts(pairs, true), headers: own }),
  json: (pairs) => ({
    body: JSON.stringify(Object.fromEntries(pairs)),
    headers: { ...own, 'Content-Type': 'application/json' },
  }),
  plain: (pairs) => ({ body: encoded(pairs), headers: { ...own, 'Content-Type': 'text/plain' } }),
  nothing: () => ({ headers: own }),
  'no kind': (pairs) => ({ body: Buffer.from(encoded(pairs)), headers: { ...own, 'Content-Type': '' } }),
  'parts without a border': (pairs) => ({
    body: encoded(pairs),
    headers: { ...own, 'Content-Type': 'multipart/form-data' },
  }),
  'parts that break off': () => ({
    body: '--x\r\nContent-Disposition: form-data; name="title"\r\n\r\nhalf',
    headers: { ...own, 'Content-Type': 'multipart/form-data; boundary=x' },
  }),
  'another alphabet': (pairs) => ({
    body: encoded(pairs),
    headers: { ...own, 'Content-Type': `${urlencoded}; charset=utf-16` },
  }),
  'too much': (pairs) => ({
    body: `${encoded(pairs)}&more=${'x'.repeat(1_000_000)}`,
    headers: { ...own, 'Content-Type': urlencoded },
  }),
  'too many': (pairs) => ({
    body: `${encoded(pairs)}${'&a=1'.repeat(50_000)}`,
    headers: { ...own, 'Content-Type': urlencoded },
  }),
}
