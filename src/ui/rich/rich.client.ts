/** Long texts: what is pasted from Word, LibreOffice or a page keeps its headings, lists, stresses and links, and no more. */
import { linesOf } from './html-lines.ts'
import { markupOf } from './to-markup.ts'

document.addEventListener('paste', (event) => {
  const into = event.target
  if (!(into instanceof HTMLTextAreaElement) || into.dataset.rich === undefined) return
  const html = event.clipboardData?.getData('text/html') ?? ''
  const markup = markupOf(linesOf(new DOMParser().parseFromString(html, 'text/html').body))
  if (markup === '') return
  event.preventDefault()
  into.focus()
  // In this old way the browser can take it back with Ctrl+Z.
  if (!document.execCommand('insertText', false, markup)) into.setRangeText(markup)
})
