import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const fonts = fileURLToPath(new URL('../../../../../../node_modules/@expo-google-fonts/noto-sans', import.meta.url))
let compiler: NodeCompiler | undefined

/** A PDF of what is written in typst, in Noto Sans. */
export function pdfOf(typst: string): Uint8Array {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: ['400Regular', '700Bold'].map((face) => join(fonts, face)) }],
  })
  const pdf = compiler.pdf({ mainFileContent: `#set text(font: "Noto Sans", size: 10pt, lang: "de")\n${typst}` })
  compiler.evictCache(0)
  return new Uint8Array(pdf)
}

/** A PDF with one page of this content stream, as bytes written by hand; it may claim to have more. */
export function rawPdf(content: string, more = '', pages = 1): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj${object}endobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R${more}>>\nstartxref\n${text.length}\n%%EOF`
  return new Uint8Array(Buffer.from(text, 'latin1'))
}
