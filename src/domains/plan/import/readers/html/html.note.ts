import { attribute, findAll, type HtmlElement, plainText } from './html.element.ts'

const sign = /^[[(]?(?:\d{1,3}|[*†‡]{1,3}|[a-z])[\])]?$/

/** A footnote's mark in the text: raised, and a link or a bare number. "m²" and "1ᵉʳ" are none. */
export function isNoteMark(element: HtmlElement, before: string): boolean {
  if (attribute(element, 'role') === 'doc-noteref' || attribute(element, 'epub:type') === 'noteref') return true
  if (element.tagName === 'a') return isNoteLink(element)
  if (element.tagName !== 'sup') return false
  const text = plainText(element)
  if (!sign.test(text)) return false
  if (findAll(element, new Set(['a'])).length > 0) return true
  return /^\W?\d/.test(text) && !/(?:^|[\s\d])(?:[kcdm]?m|CO)$/.test(before)
}

/** Word and many editors write `<a href="#_ftn1">[1]</a>`. */
function isNoteLink(link: HtmlElement): boolean {
  const target = attribute(link, 'href') ?? ''
  return /#_?(?:ftn|edn|fn|footnote|endnote|fussnote|fußnote)/i.test(target) && sign.test(plainText(link))
}

/** The bullet that Word writes as text into its web pages, in a symbol font; null when the element is none. */
export function listSign(element: HtmlElement): string | null {
  if (!/mso-list\s*:\s*Ignore/i.test(attribute(element, 'style') ?? '')) return null
  const text = plainText(element)
    .replace(/\u00a0/g, '')
    .trim()
  return text.length === 1 && !/[\p{L}\d]/u.test(text.replace('o', '')) ? '• ' : `${text} `
}
