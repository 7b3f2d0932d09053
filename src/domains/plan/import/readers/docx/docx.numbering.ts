import { type ListLabel, labelOf, type NumberFormat } from '../office/number.format.ts'
import { childAt, childrenOf, type XmlElement } from '../office/xml.tree.ts'

type Level = { start: number; format: string; text: string; restarts: boolean }
/** A list as paragraphs name it; several may share their counters. */
type List = { counters: string; levels: Map<number, Level>; starts: Map<number, number> }

const formats: Record<string, NumberFormat> = {
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
}

/** Counts the lists of a document as Word does; asked for every list paragraph in order. */
export class DocxNumbering {
  readonly #lists = new Map<string, List>()
  readonly #counters = new Map<string, number[]>()
  readonly #started = new Set<string>()

  constructor(numbering: XmlElement | null) {
    const abstracts = new Map(
      childrenOf(numbering ?? undefined, 'abstractNum').map((one) => [one.attributes.abstractNumId, one]),
    )
    const byStyle = new Map(
      [...abstracts.values()].flatMap((one) => {
        const style = childAt(one, 'styleLink')?.attributes.val
        return style === undefined ? [] : [[style, one] as const]
      }),
    )
    for (const list of childrenOf(numbering ?? undefined, 'num')) {
      const named = abstracts.get(childAt(list, 'abstractNumId')?.attributes.val)
      const abstract = byStyle.get(childAt(named, 'numStyleLink')?.attributes.val ?? '') ?? named
      if (abstract && list.attributes.numId !== undefined)
        this.#lists.set(list.attributes.numId, listOf(list, abstract))
    }
  }

  /** The label of the next paragraph of a list; null when the list is unknown or shows nothing. */
  next(id: string, level: number): ListLabel {
    const list = this.#lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return null
    const counters = this.#countersOf(list)
    this.#count(list, id, level, counters)
    if (own.format === 'bullet') return { mark: { kind: 'bullet', sign: signOf(own.text) } }
    if (own.format === 'none') return labelOf([own.text.replace(/%\d/g, '')])
    return labelOf(
      own.text
        .split(/(%[1-9])/)
        .filter(Boolean)
        .map((part) => {
          const at = /^%[1-9]$/.test(part) ? Number(part[1]) - 1 : -1
          if (at < 0) return part
          const value = counters[at] ?? list.levels.get(at)?.start ?? 1
          counters[at] ??= value
          return { value, format: formats[list.levels.get(at)?.format ?? ''] ?? 'decimal' }
        }),
    )
  }

  #count(list: List, id: string, level: number, counters: number[]): void {
    const start = list.starts.get(level)
    const key = `${id} ${level}`
    if (start !== undefined && !this.#started.has(key)) counters[level] = start
    else counters[level] = counters[level] === undefined ? (list.levels.get(level)?.start ?? 1) : counters[level] + 1
    this.#started.add(key)
    for (let deeper = level + 1; deeper < 9; deeper++) {
      if (list.levels.get(deeper)?.restarts ?? true) delete counters[deeper]
    }
  }

  #countersOf(list: List): number[] {
    const known = this.#counters.get(list.counters)
    if (known) return known
    const counters: number[] = []
    this.#counters.set(list.counters, counters)
    return counters
  }
}

function listOf(list: XmlElement, abstract: XmlElement): List {
  const levels = new Map(childrenOf(abstract, 'lvl').map((level) => [Number(level.attributes.ilvl), levelOf(level)]))
  const starts = new Map<number, number>()
  for (const override of childrenOf(list, 'lvlOverride')) {
    const at = Number(override.attributes.ilvl)
    const own = childAt(override, 'lvl')
    if (own) levels.set(at, levelOf(own))
    const start = childAt(override, 'startOverride')?.attributes.val
    if (start !== undefined) starts.set(at, Number(start) || 0)
  }
  return { counters: abstract.attributes.abstractNumId ?? '', levels, starts }
}

function levelOf(level: XmlElement): Level {
  return {
    start: Number(childAt(level, 'start')?.attributes.val ?? 1) || 0,
    format: childAt(level, 'numFmt')?.attributes.val ?? 'decimal',
    text: childAt(level, 'lvlText')?.attributes.val ?? '',
    restarts: childAt(level, 'lvlRestart')?.attributes.val !== '0',
  }
}

/** Bullets of symbol fonts have codes without meaning elsewhere. */
function signOf(text: string): string {
  const sign = text.trim()
  return sign === '' || /[\p{Co}\p{Cc}§üØvq]/u.test(sign) ? '•' : sign.slice(0, 2)
}
