import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { CorpusDocument } from '../document.ts'
import { renderTypst } from './typst.render.ts'

const fonts = fileURLToPath(new URL('../../../node_modules/@expo-google-fonts/noto-sans', import.meta.url))
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']
const written = Date.UTC(2014, 2, 3) / 1000

let compiler: NodeCompiler | undefined

export function renderPdf(document: CorpusDocument): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: faces.map((face) => join(fonts, face)) }] })
  const pdf = compiler.pdf({ mainFileContent: renderTypst(document) }, { creationTimestamp: written })
  compiler.evictCache(0)
  return new Uint8Array(pdf)
}
