import { type ListLabel, labelOf, type NumberFormat } from '../office/number.format.ts'
import { childrenOf, type XmlElement } from '../office/xml.tree.ts'

type Level = {
  bullet: boolean
  format: NumberFormat | null
  before: string
  after: string
  shown: number
  start: number
}
/** The counters of one list, by level from 0; lists that go on share them. */
export type ListCounters = (number | undefined)[]

const formats: Record<string, NumberFormat> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}
const outlineName = ' outline'

/** The lists of a document: what their levels look like, and which one goes on with the numbers of which. */
export class OdtLists {
  readonly #levels = new Map<string, Map<number, Level>>()
  readonly #byStyle = new Map<string, ListCounters>()
  readonly #byId = new Map<string, ListCounters>()

  /** `sources`: the elements that hold list styles and the numbering of headings. */
  constructor(sources: readonly XmlElement[]) {
    for (const style of sources.flatMap((source) => childrenOf(source))) {
      if (style.name !== 'list-style' && style.name !== 'outline-style') continue
      const levels = childrenOf(style).map((level) => [Number(level.attributes.level) - 1, levelOf(level)] as const)
      this.#levels.set(style.name === 'list-style' ? (style.attributes.name ?? '') : outlineName, new Map(levels))
    }
  }

  /** The counters of a list that begins. */
  begin({ attributes }: XmlElement, style: string): ListCounters {
    const goesOn = attributes['continue-numbering'] === 'true' ? this.#byStyle.get(style) : undefined
    const counters = this.#byId.get(attributes['continue-list'] ?? '') ?? goesOn ?? []
    this.#byStyle.set(style, counters)
    if (attributes.id !== undefined) this.#byId.set(attributes.id, counters)
    return counters
  }

  /** The label of a list's next item; `start` is its number when the document gives one. */
  next(style: string, level: number, counters: ListCounters, start: number | null): ListLabel {
    const own = this.#levels.get(style)?.get(level)
    const before = counters[level]
    counters[level] = start ?? (before === undefined ? (own?.start ?? 1) : before + 1)
    counters.length = level + 1
    if (!own || own.bullet) return { mark: { kind: 'bullet', sign: own ? own.before : '•' } }
    if (own.format === null) return labelOf([own.before, own.after].filter(Boolean))
    const shown = Array.from({ length: Math.min(own.shown, level + 1) }, (_, at) => level - at).reverse()
    const numbers = shown.flatMap((at, nth) => {
      const format = this.#levels.get(style)?.get(at)?.format
      const number = { value: counters[at] ?? 1, format: format ?? ('decimal' as const) }
      return nth > 0 ? ['.', number] : [number]
    })
    return labelOf([own.before, ...numbers, own.after].filter((part) => part !== ''))
  }

  /** The label of the next heading, if the document numbers its headings. */
  heading(level: number): ListLabel {
    const own = this.#levels.get(outlineName)?.get(level)
    if (!own || own.format === null) return null
    const counters = this.#byStyle.get(outlineName) ?? []
    this.#byStyle.set(outlineName, counters)
    return this.next(outlineName, level, counters, null)
  }
}

function levelOf({ name, attributes }: XmlElement): Level {
  const sign = attributes['bullet-char'] ?? ''
  const bullet = name.endsWith('bullet') || name.endsWith('image')
  return {
    bullet,
    format: formats[attributes['num-format'] ?? ''] ?? null,
    before: bullet ? (sign === '' || /[\p{Co}\p{Cc}]/u.test(sign) ? '•' : sign) : (attributes['num-prefix'] ?? ''),
    after: bullet ? '' : (attributes['num-suffix'] ?? ''),
    shown: Number(attributes['display-levels'] ?? 1) || 1,
    start: Number(attributes['start-value'] ?? 1) || 1,
  }
}
