import type { Paper } from './paper.ts'
export async function docxOf(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(Buffer.from(paper.title))
}
