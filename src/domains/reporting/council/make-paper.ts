import { formatDate } from '../../../i18n/format.ts'
import { docxOf } from '../../../platform/paper/docx.ts'
import { isRightToLeft } from '../../../platform/paper/paper.ts'
import { pdfOf } from '../../../platform/paper/pdf.ts'
import { xlsxFile } from '../../plan/plan.ts'
import { freezingRoutes } from '../freezing/freezing.routes.ts'
import { annexTables } from './annex.tables.ts'
import { composeReport, editionOf } from './compose.ts'
import { sayCouncil as say } from './council.messages.ts'
import type { PaperBytes, PaperForm } from './papers.ts'
import { composeSummary } from './summary.ts'
import type { Telling } from './telling.ts'

/** One file of a round, made of the snapshot alone. */
export async function makePaper(told: Telling, form: PaperForm): Promise<PaperBytes> {
  if (form === 'docx') return { bytes: await docxOf(composeReport(told)), pages: null }
  if (form === 'xlsx') return { bytes: await annexFile(told), pages: null }
  return pdfOf(form === 'pdf' ? composeReport(told) : composeSummary(told))
}

async function annexFile(told: Telling): Promise<Uint8Array<ArrayBuffer>> {
  const { lang, snapshot, publicUrl } = told
  const day = formatDate(lang, snapshot.round.dataOn)
  const about = {
    title: say(lang, 'sheet.about'),
    lines: [
      [say(lang, 'about.what'), say(lang, 'about.what_words', { title: snapshot.round.title, day })],
      [say(lang, 'about.check'), editionOf(told).join(' · ')],
      [say(lang, 'about.address'), `${publicUrl}${freezingRoutes.report(lang, snapshot.round.slug)}`],
    ] as const,
  }
  return xlsxFile(annexTables(told), about, { rightToLeft: isRightToLeft(lang) })
}
