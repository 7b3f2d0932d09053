import type { Mark } from '../../passage.ts'
import { attribute, elementsIn, type HtmlElement, numberOf } from './html.element.ts'

const styles: Record<string, string> = { a: '(1)', A: '(1)', i: 'I', I: 'I' }

/** The mark of each item of a list, as a browser shows it: `start`, `value`, `reversed` and `type` count. */
export function itemMarks(list: HtmlElement): Map<HtmlElement, Mark> {
  const items = elementsIn(list).filter(({ tagName }) => tagName === 'li')
  if (list.tagName !== 'ol') return new Map(items.map((item) => [item, { kind: 'bullet', sign: '•' }]))
  const step = attribute(list, 'reversed') === null ? 1 : -1
  const style = styles[attribute(list, 'type') ?? '1'] ?? '1.'
  let number = numberOf(list, 'start') ?? (step === 1 ? 1 : items.length)
  return new Map(
    items.map((item) => {
      number = numberOf(item, 'value') ?? number
      const mark: Mark = { kind: 'number', path: [number], style }
      number += step
      return [item, mark]
    }),
  )
}
