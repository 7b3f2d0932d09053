import { getDocument } from 'unpdf/pdfjs'
import { ReadingFault } from '../reading.fault.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>

export type { PdfDocument }
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

export const mostPages = 2000

/**
 * Opens a PDF. Nothing in it is run and nothing it names is loaded; pictures are not unpacked.
 * @throws ReadingFault encrypted, broken, or too-large with the pages allowed.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const task = getDocument({
    // pdf.js takes the bytes over, so it gets its own.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 1,
    stopAtErrors: false,
  } as Parameters<typeof getDocument>[0])
  const document = await task.promise.catch(async (error: Error) => {
    await task.destroy().catch(() => {})
    throw new ReadingFault(error.name === 'PasswordException' ? 'encrypted' : 'broken')
  })
  if (document.numPages <= mostPages) return document
  await task.destroy()
  throw new ReadingFault('too-large', { kind: 'pages', most: mostPages })
}
