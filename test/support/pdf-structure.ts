import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'

/** A part of a tagged PDF: what it is, its language and its words in other words, and what it is made of. */
export type Tagged = { role: string; lang?: string; alt?: string; children: Tagged[] }

export type ReadPdf = {
  title: string
  lang: string | null
  isTagged: boolean
  /** Page by page. */
  texts: string[]
  tags: Tagged[]
  bookmarks: string[]
}

type Node = { role?: string; lang?: string; alt?: string; children?: Node[] }

/** What a screen reader finds in a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info, metadata } = await pdf.getMetadata()
  const texts: string[] = []
  const tags: Tagged[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n)
    const { items } = await page.getTextContent()
    texts.push(items.map((one) => ('str' in one ? one.str : '')).join(' '))
    tags.push(...childrenOf((await page.getStructTree()) as Node | null))
  }
  const outline = ((await pdf.getOutline()) ?? []) as { title: string; items: { title: string }[] }[]
  const mark = (await pdf.getMarkInfo()) as { Marked?: boolean } | null
  return {
    title: String(metadata?.get('dc:title') ?? (info as { Title?: string }).Title ?? ''),
    lang: (info as { Language?: string }).Language ?? null,
    isTagged: mark?.Marked === true,
    texts,
    tags,
    bookmarks: outline.flatMap(({ title, items }) => [title, ...items.map((one) => one.title)]),
  }
}

function childrenOf(node: Node | null): Tagged[] {
  return (node?.children ?? [])
    .filter((one) => one.role !== undefined)
    .map(({ role = '', lang, alt, ...rest }) => ({
      role,
      ...(lang === undefined ? {} : { lang }),
      ...(alt === undefined ? {} : { alt }),
      children: childrenOf(rest),
    }))
}

/** All parts of this role, wherever they stand. */
export function tagged(tags: readonly Tagged[], role: RegExp): Tagged[] {
  return tags.flatMap((one) => [...(role.test(one.role) ? [one] : []), ...tagged(one.children, role)])
}

/** The languages that are named anywhere in the file, also where the reader of the structure does not tell them. */
export function languagesIn(bytes: Uint8Array): Set<string> {
  const file = Buffer.from(bytes).toString('latin1')
  const packed = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  const named = [file, ...packed].flatMap((text) => [...text.matchAll(/\/Lang ?\(([\w-]+)\)/g)])
  return new Set(named.map(([, lang = '']) => lang))
}
