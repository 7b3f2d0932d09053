/** Files as real programs make them, and as people send them who mean ill. */
import { Document, Packer, Paragraph } from 'docx'
import sharp from 'sharp'
import { ZipFile } from 'yazl'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import type { Cover } from '../measure.ts'
import { insertFile } from './file.queries.ts'
import { takeCover } from './take-file.ts'

type Parts = Record<string, string | Buffer>

export async function zipOf(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, words] of Object.entries(parts))
    zip.addBuffer(Buffer.from(words), name, { compress: name !== 'mimetype' })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

export function wordFile(words = 'Konzept'): Promise<Buffer> {
  return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(words)] }] }))
}

export const pdfFile = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')

export function openFile(kind: string, more: Parts = {}): Promise<Buffer> {
  const mimetype = `application/vnd.oasis.opendocument.${kind}`
  return zipOf({ mimetype, 'content.xml': '<office:document-content/>', 'META-INF/manifest.xml': '<m/>', ...more })
}

const scene = (width: number, height: number, colour = '#0a6') =>
  sharp({ create: { width, height, channels: 3, background: colour } })

/** A photograph as a telephone makes it: lying on its side, with the place where it was taken. */
export function photograph(width = 1800, height = 1200): Promise<Buffer> {
  return scene(width, height)
    .withExif({
      IFD0: { Make: 'Fernsprecher', Copyright: 'Ada Arndt' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 30/1', GPSDateStamp: '2026:11:27' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

export const drawing = (kind: 'png' | 'webp', width = 300, height = 200) =>
  scene(width, height, '#a0f').toFormat(kind).toBuffer()

/** A picture that is kept already, with all that is said of one. */
export async function keptCover(scope: Scope): Promise<Cover> {
  const file = must(await takeCover({ name: 'Bild.png', bytes: await drawing('png') }))
  await transact(scope, 'plan.attachFile', async ({ tx, changed }) =>
    changed({ kind: 'file', id: await insertFile(tx, scope, file), before: null, after: { name: file.name } }),
  )
  return { picture: file.digest, alt: 'Zwei Lots*innen', credit: 'Foto: Ada Arndt', licence: 'CC BY 4.0' }
}
