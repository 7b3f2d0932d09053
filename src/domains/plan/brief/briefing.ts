import { dayOf, formatDate, formatMoney } from '../../../i18n/format.ts'
import type { Text } from '../../../i18n/text.ts'
import type { Paper, PaperBlock, Run } from '../../../platform/paper/paper.ts'
import type { Scope } from '../../../platform/scope.ts'
import { paperWords, textRun as runOf, statusRun as runOfStatus } from '../../../ui/paper/runs.ts'
import { plainOf } from '../../../ui/rich/plain.ts'
import { statusView } from '../pages/status-view.ts'
import type { StatusRecord } from '../status.ts'
import { sayBrief as say } from './brief.messages.ts'

/** `room`: how much fits; 0 is all, and each step more leaves more away. */
export type Briefing = { scope: Scope; publicUrl: string; accent: string; room: number }

/** How many rows or letters there is room for. */
export const rows = ({ room }: Briefing) => [12, 8, 5, 3][room] ?? 3
export const letters = ({ room }: Briefing) => [1200, 700, 400, 200][room] ?? 200

export function textRun({ scope: { lang } }: Briefing, text: Text): Run {
  return runOf(lang, text)
}

/** A long text cut where a sentence or at least a word ends. */
export function shortened(briefing: Briefing, text: Text): PaperBlock[] {
  const words = plainOf(text.words).trim()
  if (words === '') return []
  const most = letters(briefing)
  if (words.length <= most) return [{ is: 'paragraph', words: [textRun(briefing, { ...text, words })] }]
  const cut = words.slice(0, most)
  const sentence = cut.lastIndexOf('. ') + 1
  const kept = cut.slice(0, sentence > most / 2 ? sentence : Math.max(cut.lastIndexOf(' '), 1))
  return [{ is: 'paragraph', words: [textRun(briefing, { ...text, words: `${kept} …` })] }]
}

export function statusRun({ scope: { lang, city } }: Briefing, status: StatusRecord | null): Run {
  return runOfStatus(lang, statusView(lang, city, status))
}

export function cents({ scope: { lang } }: Briefing, value: number | null): Run[] {
  return value === null ? [{ words: say(lang, 'unknown'), soft: true }] : [{ words: formatMoney(lang, value) }]
}

export function day({ scope: { lang } }: Briefing, on: string | null): Run[] {
  return on === null ? [{ words: say(lang, 'open'), soft: true }] : [{ words: formatDate(lang, on) }]
}

export function headed(words: string, blocks: PaperBlock[]): PaperBlock[] {
  return blocks.length === 0 ? [] : [{ is: 'heading', level: 2, words: [{ words }] }, ...blocks]
}

/** A table of as many rows as there is room for; how many are left away stands below it. */
export function tableOfRows(
  briefing: Briefing,
  columns: Extract<PaperBlock, { is: 'table' }>['columns'],
  all: readonly Run[][][],
): PaperBlock[] {
  if (all.length === 0) return []
  const most = rows(briefing)
  const left = all.length - most
  const more: PaperBlock[] =
    left > 0
      ? [{ is: 'paragraph', look: 'small', words: [{ words: say(briefing.scope.lang, 'more', { n: left }) }] }]
      : []
  return [{ is: 'table', columns, rows: all.slice(0, most) }, ...more]
}

/** `address`: of the public page, where there is one. */
export function sheetOf(
  { scope, accent }: Briefing,
  { title, plan, address, blocks }: { title: Text; plan: Text; address: string | null; blocks: PaperBlock[] },
): Paper {
  const { lang, city, now } = scope
  const today = dayOf(now)
  const readOn: PaperBlock[] =
    address === null
      ? []
      : [
          {
            is: 'paragraph',
            look: 'small',
            words: [{ words: `${say(lang, 'read_on')} ` }, { words: address, address }],
          },
        ]
  return {
    ...{ lang, title: title.words, author: city.name, day: today, accent, cover: null, contents: null },
    running: `${city.name} · ${plan.words} · ${say(lang, 'as_of', { day: formatDate(lang, today) })}`,
    words: paperWords(lang),
    blocks: [...blocks, ...readOn],
  }
}
