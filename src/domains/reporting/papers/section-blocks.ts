import { formatDate, formatMoney, formatYear } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { PaperBlock, Run } from '../../../platform/paper/paper.ts'
import { richBlocks } from '../../../ui/paper/rich-blocks.ts'
import { type Content, contentOf, inTurnOrder, results, sumsOf } from './contents.ts'
import type { Section } from './paper-form.ts'
import { sayPapers as say } from './papers.messages.ts'

const box = (isChosen: boolean, words: string): Run => ({ words: `${isChosen ? '☒' : '☐'} ${words}` })

/** One section as a paper shows it. What is not said yet says so, for a gap on paper looks like an oversight. */
export function sectionBlocks(lang: Lang, section: Section, kept: ReadonlyMap<string, Content>): PaperBlock[] {
  const blocks = drawnBy[section.kind](lang, section, kept)
  return blocks.length > 0 ? blocks : [{ is: 'paragraph', words: [{ words: say(lang, 'not_said'), soft: true }] }]
}

type Draw = (lang: Lang, section: Section, kept: ReadonlyMap<string, Content>) => PaperBlock[]
const drawnBy: Record<Section['kind'], Draw> = { text, bodies, costs, boxes, attachments }

function text(lang: Lang, section: Section, kept: ReadonlyMap<string, Content>): PaperBlock[] {
  return richBlocks(original(contentOf({ ...section, kind: 'text' }, kept).words, lang), lang)
}

function bodies(lang: Lang, section: Section, kept: ReadonlyMap<string, Content>): PaperBlock[] {
  const { turns } = contentOf({ ...section, kind: 'bodies' }, kept)
  if (turns.length === 0) return []
  const told = results.filter((one) => one !== 'open')
  return [
    {
      is: 'table',
      columns: [
        { head: say(lang, 'turn.body'), width: 4 },
        { head: say(lang, 'turn.on'), width: 3 },
        { head: say(lang, 'turn.kind'), width: 2.4 },
        { head: say(lang, 'turn.result'), width: 4 },
      ],
      rows: inTurnOrder(turns).map(({ body, on, kind, result }) => [
        [{ words: body }],
        [on === null ? { words: say(lang, 'turn.no_day'), soft: true } : { words: formatDate(lang, on) }],
        [{ words: say(lang, `turn.${kind}`) }],
        told.map((one, i) => ({
          words: `${i === 0 ? '' : '\n'}${box(one === result, say(lang, `result.${one}`)).words}`,
        })),
      ]),
    },
  ]
}

function costs(lang: Lang, section: Section, kept: ReadonlyMap<string, Content>): PaperBlock[] {
  const { none, costs: rows } = contentOf({ ...section, kind: 'costs' }, kept)
  if (rows.length === 0) return none ? [{ is: 'paragraph', words: [box(true, say(lang, 'cost.none'))] }] : []
  const { once, yearly } = sumsOf(rows)
  const sum = (cents: number, often: 'once' | 'yearly', has: boolean) =>
    has ? [`${say(lang, `cost.${often}`)}: ${formatMoney(lang, cents)}`] : []
  const sums = [
    ...sum(
      once,
      'once',
      rows.some((row) => !row.yearly),
    ),
    ...sum(
      yearly,
      'yearly',
      rows.some((row) => row.yearly),
    ),
  ]
  return [
    {
      is: 'table',
      columns: [
        { head: say(lang, 'cost.what'), width: 4 },
        { head: say(lang, 'cost.year'), width: 2 },
        { head: say(lang, 'cost.line'), width: 3 },
        { head: say(lang, 'cost.often'), width: 2 },
        { head: say(lang, 'cost.amount'), width: 3, isNumber: true },
      ],
      rows: rows.map(({ what, year, cents, line, yearly: isYearly }) => [
        [{ words: what }],
        [{ words: year === null ? '' : formatYear(lang, year) }],
        [{ words: line }],
        [{ words: say(lang, isYearly ? 'cost.yearly' : 'cost.once') }],
        [{ words: formatMoney(lang, cents) }],
      ]),
      foot: [[{ words: say(lang, 'cost.sum') }], [], [], [], [{ words: sums.join('\n') }]],
    },
  ]
}

function boxes(lang: Lang, section: Section, kept: ReadonlyMap<string, Content>): PaperBlock[] {
  const { chosen, reason } = contentOf({ ...section, kind: 'boxes' }, kept)
  const list = section.choices.map((one) => [box(chosen.includes(one), one)])
  const why: PaperBlock[] = reason === '' ? [] : richBlocks(original(reason, lang), lang)
  return [...list.map((words): PaperBlock => ({ is: 'paragraph', words })), ...why]
}

function attachments(_lang: Lang, section: Section, kept: ReadonlyMap<string, Content>): PaperBlock[] {
  const { links } = contentOf({ ...section, kind: 'attachments' }, kept)
  if (links.length === 0) return []
  return [
    {
      is: 'steps',
      items: links.map(({ title, address }) => [
        address === '' ? { words: title } : { words: title === '' ? address : title, address },
      ]),
    },
  ]
}
