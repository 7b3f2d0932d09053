import { formatShortDay } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { line, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { type FormErrors, readDay } from '../../../../ui/page-form.ts'
import { readCell, sayCell } from '../../../plan/plan.ts'
import { type Content, type Contents, contentOf, turnKinds } from '../contents.ts'
import type { Section, SectionKind } from '../paper-form.ts'

export type SectionRead = { content: Content; errors: FormErrors }

const longestText = 60_000
const mostRows = 60
const nothingKnown = { unitIds: new Set<string>(), files: new Map() }

/** What somebody typed into a section. What is wrong is told at its field; a row without words is none. */
export function readSection(words: Words, section: Section): SectionRead {
  const errors: FormErrors = {}
  return { content: readers[section.kind](words, section, errors), errors }
}

type Reader<Kind extends SectionKind> = (words: Words, section: Section, errors: FormErrors) => Contents[Kind]
const readers: { [Kind in SectionKind]: Reader<Kind> } = {
  text: (words, _section, errors) => {
    const said = (words.words ?? '').replaceAll('\r\n', '\n').trim()
    if (said.length > longestText) errors.words = refused('paper.too_long', { longest: longestText })
    return { words: said }
  },
  bodies: (words, _section, errors) => ({
    turns: rowsIn(words, ['body', 'on'], (at) => {
      const body = line(words, `body-${at}`).slice(0, 200)
      if (body === '') errors[`body-${at}`] = refused('paper.body_missing')
      const kind = turnKinds.find((one) => one === words[`kind-${at}`]) ?? 'consultation'
      return { body, on: readDay(words, `on-${at}`, errors, true), kind, result: 'open' }
    }),
  }),
  costs: (words, _section, errors) => {
    const costs = rowsIn(words, ['what', 'year', 'cents', 'line'], (at) => {
      const cell = (name: 'year' | 'cents', kind: 'year' | 'money', needed?: true) => {
        const column = { id: `${name}-${at}`, name, kind, ...(needed ? { needed } : {}) }
        const value = readCell(words, errors, column, nothingKnown)
        return typeof value === 'number' ? value : null
      }
      const what = line(words, `what-${at}`).slice(0, 300)
      if (what === '') errors[`what-${at}`] = refused('sheet.cell_missing')
      const [year, cents] = [cell('year', 'year'), cell('cents', 'money', true)]
      const from = line(words, `line-${at}`).slice(0, 100)
      return { what, year, cents: cents ?? 0, line: from, yearly: words[`yearly-${at}`] === 'yes' }
    })
    const none = words.none === 'yes'
    if (none && costs.length > 0) errors.none = refused('paper.costs_or_none')
    return { none, costs }
  },
  boxes: (words, { choices, several }) => ({
    chosen: choices.filter((_, at) => (several ? words[`box-${at}`] === 'yes' : words.box === String(at))),
    reason: (words.reason ?? '').replaceAll('\r\n', '\n').trim().slice(0, 5000),
  }),
  attachments: (words, _section, errors) => ({
    links: rowsIn(words, ['title', 'address'], (at) => {
      const [title, address] = [line(words, `title-${at}`).slice(0, 300), line(words, `address-${at}`)]
      const isWeb = /^https?:$/.test(URL.parse(address)?.protocol ?? '')
      if (address !== '' && !isWeb) errors[`address-${at}`] = refused('paper.no_address')
      return { title, address }
    }),
  }),
}

/** How many rows a form has. */
export function countRows(words: Words, name: string): number {
  const at = Object.keys(words).flatMap((key) => {
    const [, n] = new RegExp(`^${name}-(\\d{1,2})$`).exec(key) ?? []
    return n === undefined ? [] : [Number(n)]
  })
  return Math.min(mostRows, Math.max(-1, ...at) + 1)
}

function rowsIn<Row>(words: Words, names: readonly [string, ...string[]], read: (at: number) => Row): Row[] {
  const all = Array.from({ length: countRows(words, names[0]) }, (_, at) => at)
  return all.filter((at) => names.some((name) => line(words, `${name}-${at}`) !== '')).map(read)
}

/** What stands in a section as its form says it. */
export function wordsOfSection(lang: Lang, section: Section, kept: ReadonlyMap<string, Content>): Words {
  const words: Words = {}
  if (section.kind === 'text') words.words = contentOf({ ...section, kind: 'text' }, kept).words
  if (section.kind === 'bodies') {
    for (const [at, { body, on, kind }] of contentOf({ ...section, kind: 'bodies' }, kept).turns.entries()) {
      Object.assign(words, { [`body-${at}`]: body, [`kind-${at}`]: kind })
      words[`on-${at}`] = on === null ? '' : formatShortDay(lang, on)
    }
  }
  if (section.kind === 'costs') {
    const { none, costs } = contentOf({ ...section, kind: 'costs' }, kept)
    words.none = none ? 'yes' : ''
    for (const [at, { what, year, cents, line: from, yearly }] of costs.entries()) {
      Object.assign(words, { [`what-${at}`]: what, [`year-${at}`]: String(year ?? ''), [`line-${at}`]: from })
      Object.assign(words, { [`cents-${at}`]: sayCell('money', cents), [`yearly-${at}`]: yearly ? 'yes' : '' })
    }
  }
  if (section.kind === 'boxes') {
    const { chosen, reason } = contentOf({ ...section, kind: 'boxes' }, kept)
    words.reason = reason
    for (const [at, one] of section.choices.entries()) {
      if (!chosen.includes(one)) continue
      words[`box-${at}`] = 'yes'
      words.box = String(at)
    }
  }
  if (section.kind === 'attachments') {
    for (const [at, { title, address }] of contentOf({ ...section, kind: 'attachments' }, kept).links.entries()) {
      Object.assign(words, { [`title-${at}`]: title, [`address-${at}`]: address })
    }
  }
  return words
}
