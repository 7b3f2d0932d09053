/** A line of what was copied, made of runs that differ in stress or in where they lead. */
export type Run = { words: string; stressed: boolean; address?: string | undefined }
export type HtmlLine = { kind: 'paragraph' | 'heading' | 'point' | 'step'; runs: Run[] }

type Around = Omit<HtmlLine, 'runs'> & Omit<Run, 'words'> & { inItem: boolean }

/**
 * The lines of a document as Word, LibreOffice or a page of the web puts it on the clipboard. What it looks like, its
 * pictures and what is hidden are left out.
 */
export function linesOf(body: Element): HtmlLine[] {
  const lines: HtmlLine[] = [{ kind: 'paragraph', runs: [] }]
  const say = (words: string, { stressed, address }: Around) => lines.at(-1)?.runs.push({ words, stressed, address })
  const begin = ({ kind }: Around) => lines.push({ kind, runs: [] })
  const gather = (element: Element, around: Around) => {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) say(flat(node.nodeValue ?? ''), around)
      else if (node instanceof HTMLBRElement) say('\n', around)
      else if (node instanceof Element && !isDropped(node)) enter(node, around)
    }
  }
  const enter = (element: Element, around: Around) => {
    const inside = within(element, around)
    const isOwn = element.matches(blocks) && (!around.inItem || element.matches('li, ul, ol'))
    if (isOwn) begin(inside)
    else if (element.matches(`${blocks}, td, th`)) say(' ', around)
    gather(element, inside)
    if (isOwn) begin(around)
  }
  gather(body, { kind: 'paragraph', stressed: false, inItem: false })
  return lines.filter(({ runs }) => runs.some(({ words }) => words.trim() !== ''))
}

const headings = 'h1, h2, h3, h4, h5, h6, .MsoTitle'
const blocks = `${headings}, address, article, aside, blockquote, dd, div, dl, dt, figcaption, figure, footer, header, li, main, nav, ol, p, pre, section, table, tr, ul`
const dropped =
  'audio, button, canvas, head, iframe, img, input, math, object, picture, script, select, style, svg, template, textarea, title, video, xml, [hidden], .MsoCommentReference, .MsoFootnoteReference'
/** The sign before an item of a list in Word, the notes of those who commented, and what is hidden. */
const droppedStyles = /mso-list:\s*Ignore|mso-element:\s*comment|mso-hide:\s*all|display:\s*none/i

function isDropped(element: Element): boolean {
  return element.matches(dropped) || droppedStyles.test(styleOf(element))
}

function within(element: Element, around: Around): Around {
  const stressed = stressOf(element) ?? around.stressed
  const address = element instanceof HTMLAnchorElement ? addressOf(element) : around.address
  if (element instanceof HTMLLIElement) {
    const kind = element.parentElement instanceof HTMLOListElement ? 'step' : 'point'
    return { kind, stressed: false, address, inItem: true }
  }
  if (element.matches(headings)) return { ...around, kind: 'heading', stressed: false, address }
  const sign = /mso-list:\s*l\d/i.test(styleOf(element)) && element.querySelector('[style*="mso-list:Ignore" i]')
  if (!sign) return { ...around, stressed, address }
  return { ...around, kind: /^\s*\w{1,3}[.)]/.test(sign.textContent ?? '') ? 'step' : 'point', stressed, address }
}

/** Undefined where the element says nothing of it: then it is as around it. Word says much by styles alone. */
function stressOf(element: Element): boolean | undefined {
  const { fontStyle, fontWeight } = element instanceof HTMLElement ? element.style : { fontStyle: '', fontWeight: '' }
  if (fontStyle === 'italic' || fontWeight === 'bold' || Number(fontWeight) >= 600) return true
  if (fontStyle === 'normal' || fontWeight === 'normal' || fontWeight === '400') return false
  return element.matches('em, i, strong, b') ? true : undefined
}

/** The whole address as it is written there; one within the document leads nowhere outside of it. */
function addressOf(anchor: HTMLAnchorElement): string | undefined {
  const address = anchor.getAttribute('href')?.trim() ?? ''
  return /^(https?:\/\/|mailto:)/i.test(address) ? address : undefined
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? ''
}

/** A source is broken into lines wherever it pleased the program that wrote it. */
function flat(words: string): string {
  return words
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/[\u00a0 ]{2,}/g, ' ')
}
