import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Paper, PaperBlock } from '../../../platform/paper/paper.ts'
import { paperWords } from '../../../ui/paper/runs.ts'
import { freezingRoutes } from '../freezing/freezing.routes.ts'
import { dayOfReport } from '../freezing/report-words.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import { annex } from './chapters/annex.ts'
import { changes } from './chapters/changes.ts'
import { fields } from './chapters/fields.ts'
import { gaps } from './chapters/gaps.ts'
import { money } from './chapters/money.ts'
import { overview } from './chapters/overview.tsx'
import { sayCouncil as say } from './council.messages.ts'
import type { Chapter } from './report.ts'
import { cityRun, editorial, heading, nameRun, type Telling } from './telling.ts'

const composed: Record<Chapter, (told: Telling) => PaperBlock[]> = {
  foreword,
  overview,
  fields,
  changes,
  money,
  gaps,
  annex,
}

/** The report that goes to the council: text by editors, every number from the snapshot. */
export function composeReport(told: Telling, wanted = told.snapshot.report.chapters): Paper {
  const { lang, snapshot } = told
  return {
    ...paperOf(told),
    cover: {
      kicker: sayReports(lang, 'kicker', { day: dayOfReport(lang, snapshot) }),
      subtitle: nameRun(told, snapshot.plan).words,
      lines: [...editionOf(told), `${told.publicUrl}${freezingRoutes.report(lang, snapshot.round.slug)}`],
    },
    contents: say(lang, 'contents'),
    blocks: [...corrected(told), ...wanted.flatMap((chapter) => composed[chapter](told))],
  }
}

/** Which edition of the report somebody holds in their hands. */
export function editionOf({ lang, snapshot, digest }: Telling): string[] {
  if (digest === null) return [say(lang, 'cover.draft')]
  return [
    say(lang, 'cover.edition', { n: snapshot.number, day: formatDate(lang, dayOf(new Date(snapshot.at))) }),
    say(lang, 'cover.digest', { digest }),
  ]
}

/** What both papers of a round have in common. */
export function paperOf({ lang, snapshot, digest, accent }: Telling): Omit<Paper, 'cover' | 'contents' | 'blocks'> {
  const { round, city, plan } = snapshot
  return {
    lang,
    title: round.title,
    author: city.name,
    day: digest === null ? round.dataOn : dayOf(new Date(snapshot.at)),
    accent,
    running: `${digest === null ? `${say(lang, 'cover.draft')} · ` : ''}${city.name} · ${plan.title} · ${round.title}`,
    words: paperWords(lang),
  }
}

/** Whoever read it before has to know that it says something else by now. */
function corrected(told: Telling): PaperBlock[] {
  const { lang, snapshot } = told
  if (snapshot.number === 1) return []
  const title = sayReports(lang, 'corrected', { day: formatDate(lang, dayOf(new Date(snapshot.at))) })
  return [{ is: 'note', title, words: [[cityRun(told, snapshot.reason)]] }]
}

function foreword(told: Telling): PaperBlock[] {
  const words = editorial(told, 'foreword')
  return words.length === 0 ? [] : [heading(told, 1, 'chapter.foreword'), ...words]
}
