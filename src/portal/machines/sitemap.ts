import type { Lang } from '../../i18n/languages.ts'

/** A page in every language, and the day of its last change. */
export type Listed = { address: (lang: Lang) => string; changedOn: string | null }

/** A list may have 50,000 addresses and 50 MB; with ten languages an entry takes about 1.5 kB. */
const most = 20_000

/** The list itself, or where there are too many pages for one, the list of lists (sitemaps.org). */
export function sitemap(pages: readonly Listed[], languages: readonly Lang[], publicUrl: string): string {
  const parts = Math.ceil((pages.length * languages.length) / most)
  if (parts <= 1) return sitemapPart(pages, languages, publicUrl, 0) ?? ''
  const lists = Array.from(
    { length: parts },
    (_, i) => `<sitemap><loc>${publicUrl}/sitemap-${i + 1}.xml</loc></sitemap>`,
  )
  return `${prolog}<sitemapindex xmlns="${schema}">\n${lists.join('\n')}\n</sitemapindex>\n`
}

/** One of several, counted from 0; undefined where there is none of this number. */
export function sitemapPart(
  pages: readonly Listed[],
  languages: readonly Lang[],
  publicUrl: string,
  part: number,
): string | undefined {
  const each = Math.floor(most / languages.length)
  const listed = pages.slice(part * each, (part + 1) * each)
  if (listed.length === 0) return undefined
  const entries = listed.flatMap((page) => languages.map((lang) => entry(page, lang, languages, publicUrl)))
  return `${prolog}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`
}

const prolog = '<?xml version="1.0" encoding="UTF-8"?>\n'
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Every entry names all its sisters, itself included: search engines believe only what both sides say. */
function entry(page: Listed, lang: Lang, languages: readonly Lang[], publicUrl: string): string {
  const href = (one: Lang) => escaped(publicUrl + page.address(one))
  const sisters = languages.map((one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${href(one)}"/>`)
  const day = page.changedOn === null ? '' : `<lastmod>${page.changedOn}</lastmod>`
  return `<url><loc>${href(lang)}</loc>${day}${languages.length > 1 ? sisters.join('') : ''}</url>`
}

function escaped(address: string): string {
  return address.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
