import { attribute, elementsIn, findAll, type HtmlElement, plainText, silent } from './html.element.ts'

const headings: ReadonlySet<string> = new Set(['h1', 'h2'])
const frames: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside'])
const frameRoles: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'doc-toc',
  'doc-endnotes',
])
const frameClass =
  /(?:^|[\s_-])(?:breadcrumbs?|brotkr[uü]me\w*|cookie\w*|skip-?link\w*|pagination|footnotes?|endnotes?|toc|inhaltsverzeichnis)(?:$|[\s_-])/i
const unseenClass = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|hidden)(?:$|\s)/i

/** Neither shown nor part of the document. */
export function isSilent(element: HtmlElement): boolean {
  if (silent.has(element.tagName) || attribute(element, 'hidden') !== null) return true
  if (attribute(element, 'aria-hidden') === 'true' || unseenClass.test(attribute(element, 'class') ?? '')) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attribute(element, 'style') ?? '')
}

/** Frame around the document: navigation, breadcrumbs, footers, contents lists, notes at the end. */
export function isFrame(element: HtmlElement): boolean {
  if (frameRoles.has(attribute(element, 'role') ?? '')) return !holdsHeading(element, 'banner')
  // A box in the text is part of it, one beside the text is not.
  if (element.tagName === 'aside' && isInContent(element)) return false
  if (frames.has(element.tagName)) return !holdsHeading(element, 'header')
  const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
  if (named.length > 1 && frameClass.test(named) && element.tagName !== 'body') return true
  const name = attribute(element, 'id') ?? ''
  if (/^(?:header|footer|menu|sidebar|nav(?:igation|bar)?)$/i.test(name)) return !holdsHeading(element, element.tagName)
  return isContentsList(element) || isMenu(element)
}

function isInContent({ parentNode }: HtmlElement): boolean {
  for (let above = parentNode; above && 'tagName' in above; above = above.parentNode)
    if (above.tagName === 'main' || above.tagName === 'article') return true
  return false
}

/** A list of nothing but short links: a menu of the website. */
function isMenu(list: HtmlElement): boolean {
  if (list.tagName !== 'ul') return false
  const items = elementsIn(list).filter(({ tagName }) => tagName === 'li')
  return (
    items.length > 2 &&
    items.every((item) => {
      const text = plainText(item)
      const links = findAll(item, new Set(['a']))
      return text.length < 50 && links.length === 1 && plainText(links[0]!) === text
    })
  )
}

/** A page's header often holds its title, so that one is read. */
function holdsHeading(element: HtmlElement, only: string): boolean {
  const isHeader = element.tagName === only || attribute(element, 'role') === only
  return isHeader && findAll(element, headings).length > 0
}

/** A list of nothing but links into the same page. */
function isContentsList(element: HtmlElement): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false
  const items = elementsIn(element).filter(({ tagName }) => tagName === 'li')
  return items.length > 1 && items.every(isContentsItem)
}

function isContentsItem(item: HtmlElement): boolean {
  const link = findAll(item, new Set(['a']))[0]
  if (!link?.attrs.some(({ name, value }) => name === 'href' && value.startsWith('#'))) return false
  const nested = elementsIn(item).filter(({ tagName }) => tagName === 'ul' || tagName === 'ol')
  const below = nested.reduce((sum, list) => sum + plainText(list).length, 0)
  return plainText(item).length - below <= plainText(link).length + 8
}

/**
 * The part of a page that holds the document: <main> or the only <article>, if it really holds most of the words; some
 * pages put only their teaser there.
 */
export function contentOf(body: HtmlElement): HtmlElement {
  const mains = findAll(body, new Set(['main']))
  const articles = findAll(body, new Set(['article']))
  const likely = mains.length === 1 ? mains[0]! : articles.length === 1 ? articles[0]! : body
  return plainText(likely).length * 3 >= plainText(body).length ? likely : body
}
