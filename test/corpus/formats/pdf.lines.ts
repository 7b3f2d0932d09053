import { getDocumentProxy } from 'unpdf'

export type PdfLine = { text: string; x: number; y: number }

/** The lines of every page in the order in which the file draws them. */
export async function pdfLines(bytes: Uint8Array): Promise<PdfLine[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const pages: PdfLine[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push([])
    let open: PdfLine | null = null
    for (const item of items) {
      if (!('str' in item)) continue
      open ??= { text: '', x: item.transform[4] as number, y: item.transform[5] as number }
      open.text += item.str
      if (!item.hasEOL) continue
      if (open.text.trim() !== '') pages.at(-1)!.push(open)
      open = null
    }
    if (open && open.text.trim() !== '') pages.at(-1)!.push(open)
  }
  await pdf.loadingTask.destroy()
  return pages
}
