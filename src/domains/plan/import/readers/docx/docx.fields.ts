import type { XmlElement } from '../office/xml.tree.ts'

type Field = { code: string; shows: boolean }

/** Fields that show numbers of pages, or lists of headings, figures and words: nothing of the plan. */
const isLeftOut = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|NOTEREF)\b/i
const isList = /^\s*(?:TOC|INDEX|TOA|BIBLIOGRAPHY)\b/i

/** Which fields are open at a place of the text; Word lets them run over paragraphs, one inside another. */
export class OpenFields {
  readonly #open: Field[] = []

  /** `fldChar`: begins a field, parts its code from its result, or ends it. */
  take({ attributes }: XmlElement): void {
    if (attributes.fldCharType === 'begin') this.#open.push({ code: '', shows: false })
    else if (attributes.fldCharType === 'end') this.#open.pop()
    else if (this.#open.length > 0) this.#open.at(-1)!.shows = true
  }

  /** A part of the code of the innermost field. */
  code(text: string): void {
    const field = this.#open.at(-1)
    if (field && !field.shows && field.code.length < 500) field.code += text
  }

  /** Whether text here is to be read. */
  get shown(): boolean {
    return this.#open.every(({ shows, code }) => shows && !isLeftOut.test(code))
  }

  /** Whether the place is inside a contents list. */
  get inList(): boolean {
    return this.#open.some(({ code }) => isList.test(code))
  }
}

export function isSimpleFieldLeftOut({ attributes }: XmlElement): boolean {
  return isLeftOut.test(attributes.instr ?? '') || isList.test(attributes.instr ?? '')
}
