import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { tableStyle } from './docx-table-style.ts'

type Parts = ReadonlyMap<string, Buffer>

/**
 * The file as the library writes it, with what cannot be told to it: the paper's day instead of the clock's, names that
 * are counted instead of drawn by lot, lists in fields apart by the sign that German Word expects, the look of
 * tables, and the direction of paragraphs that the library makes itself.
 */
export async function finishFile(bytes: Buffer, day: string, rtl: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await unpack(bytes)
  const links = linksIn(parts)
  const edits: [part: RegExp, edit: (xml: string) => string][] = [
    [/^docProps\/core\.xml$/, (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`)],
    [/^word\/(document\.xml|_rels\/document\.xml\.rels)$/, (xml) => xml.replace(byLot, (id) => links.get(id) ?? id)],
    [/^word\/document\.xml$/, (xml) => xml.replace(/\\t &quot;[^&]*&quot;/g, (list) => list.replaceAll(',', ';'))],
    [
      /^word\/document\.xml$/,
      (xml) =>
        xml.replace(pageField, (_, ...all) =>
          all
            .slice(0, 5)
            .map((part) => `<w:r>${part}</w:r>`)
            .join(''),
        ),
    ],
    [/^word\/settings\.xml$/, (xml) => xml.replace('</w:settings>', '<w:listSeparator w:val=";"/></w:settings>')],
    [/^word\/styles\.xml$/, (xml) => xml.replace('</w:styles>', `${tableStyle}</w:styles>`)],
    [/^word\/styles\.xml$/, (xml) => (rtl ? xml.replace('<w:pPrDefault><w:pPr>', '$&<w:bidi/>') : xml)],
  ]
  return pack(
    [...parts].map(([name, content]) => {
      const meant = edits.filter(([part]) => part.test(name))
      if (meant.length === 0) return [name, content]
      return [name, Buffer.from(meant.reduce((xml, [, edit]) => edit(xml), content.toString()))]
    }),
    day,
  )
}

/** As the library names links to elsewhere. */
const byLot = /\brId[a-z0-9_-]{21}(?=")/g

/** LibreOffice shows no page where all of its field stands in one run. */
const pageField =
  /<w:r>(<w:fldChar w:fldCharType="begin"\/>)(<w:instrText[^>]*>PAGEREF [^<]*<\/w:instrText>)(<w:fldChar [^>]*\/>)(<w:t[^<]*<\/w:t>)(<w:fldChar [^>]*\/>)<\/w:r>/g

function linksIn(parts: Parts): Map<string, string> {
  const relations = parts.get('word/_rels/document.xml.rels')?.toString() ?? ''
  return new Map([...new Set(relations.match(byLot))].map((id, at) => [id, `link${at + 1}`]))
}

async function unpack(bytes: Buffer): Promise<Parts> {
  const archive = await fromBufferPromise(bytes)
  const parts = new Map<string, Buffer>()
  for await (const entry of archive.eachEntry()) {
    parts.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)))
  }
  return parts
}

async function pack(parts: [name: string, content: Buffer][], day: string): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile()
  // The archive's clock is that of the place: noon is on the same day in all of Europe.
  const mtime = new Date(`${day}T12:00:00Z`)
  for (const [name, content] of parts) zip.addBuffer(content, name, { mtime, mode: 0o100644 })
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream as NodeJS.ReadableStream as never))
}
