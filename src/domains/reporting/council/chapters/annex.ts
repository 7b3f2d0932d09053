import { formatDate, formatNumber, formatYear } from '../../../../i18n/format.ts'
import type { PaperBlock, Run } from '../../../../platform/paper/paper.ts'
import { richBlocks } from '../../../../ui/paper/rich-blocks.ts'
import { sayUi } from '../../../../ui/ui.messages.ts'
import { attachmentsOf, passagesOf } from '../../freezing/passages.ts'
import { frozen, wasWords } from '../../freezing/report-words.tsx'
import { sayReports } from '../../freezing/reports.messages.ts'
import type { FrozenContent, FrozenMeasure, FrozenPart } from '../../freezing/snapshot.ts'
import { sayCouncil as say } from '../council.messages.ts'
import { cityRun, day, heading, money, nameRun, paragraph, standingRun, type Telling } from '../telling.ts'

/** Every measure with all that was said of it, behind a register of their names. */
export function annex(told: Telling): PaperBlock[] {
  return [
    heading(told, 1, 'chapter.annex', true),
    paragraph(say(told.lang, 'annex.lead')),
    { is: 'register' },
    ...told.snapshot.measures.flatMap((measure, i) => measureBlocks(told, measure, i === 0)),
  ]
}

function measureBlocks(told: Telling, measure: FrozenMeasure, isFirst: boolean): PaperBlock[] {
  const { lang, city, snapshot } = told
  const reason = measure.parts.find(({ leads }) => leads)?.content?.reason ?? ''
  const goals = snapshot.plan.goals.filter(({ id }) => measure.goals.includes(id))
  const lead: Run = measure.lead === null ? { words: sayReports(lang, 'gap.nobody') } : cityRun(told, measure.lead)
  const others = measure.contributors.length > 0 ? [cityRun(told, measure.contributors.join('; '))] : []
  return [
    {
      is: 'heading',
      level: 2,
      registered: true,
      ...(isFirst ? { newPage: true as const } : {}),
      words: [...(measure.number ? [{ words: `${measure.number} ` }] : []), nameRun(told, measure)],
    },
    {
      is: 'paragraph',
      words: [
        { ...standingRun(told, measure.after), bold: true },
        { words: ` · ${wasWords(lang, city, measure)}`, soft: true },
      ],
    },
    ...(reason === '' ? [] : richBlocks(frozen(snapshot, reason), lang)),
    {
      is: 'facts',
      facts: [
        { term: say(lang, 'column.lead'), words: [lead] },
        ...(others.length > 0 ? [{ term: say(lang, 'column.contributors'), words: others }] : []),
        {
          term: say(lang, 'column.goals'),
          words: [{ words: goals.map(({ codes }) => codes.map(({ code }) => code).join(' · ')).join(', ') || '–' }],
        },
      ],
    },
    ...measure.parts.flatMap((part) => partBlocks(told, part, measure.parts.length > 1)),
  ]
}

function partBlocks(told: Telling, part: FrozenPart, named: boolean): PaperBlock[] {
  const { lang } = told
  const unit: Run = part.unit === null ? { words: sayReports(lang, 'gap.nobody') } : cityRun(told, part.unit)
  const head: PaperBlock[] = named ? [{ is: 'heading', level: 3, words: [unit], unlisted: true }] : []
  if (part.content === null) return [...head, paragraph(sayReports(lang, `gap.${part.gap}`))]
  return [...head, ...contentBlocks(told, part.content, named ? 4 : 3)]
}

function contentBlocks(told: Telling, content: FrozenContent, level: 3 | 4): PaperBlock[] {
  const { lang, snapshot } = told
  const passages = passagesOf(content, snapshot).flatMap(({ title, words }): PaperBlock[] => {
    const name: Run = typeof title === 'string' ? { words: sayReports(lang, title) } : cityRun(told, title.own.words)
    const said: PaperBlock[] =
      words === ''
        ? [{ is: 'paragraph', words: [{ words: sayReports(lang, 'no_words'), soft: true }] }]
        : richBlocks(frozen(snapshot, words), lang)
    return [{ is: 'heading', level, words: [name], unlisted: true }, ...said]
  })
  return [
    ...passages,
    ...figures(told, content),
    ...budget(told, content),
    ...milestones(told, content),
    ...attachments(told, content, level),
  ]
}

/** What a unit gave as a proof or for reading on: links, and files of the plan by their address on the city's site. */
function attachments(told: Telling, content: FrozenContent, level: 3 | 4): PaperBlock[] {
  const links = attachmentsOf(content, told.publicUrl)
  if (links.length === 0) return []
  return [
    { is: 'heading', level, words: [{ words: sayReports(told.lang, 'attachments') }], unlisted: true },
    { is: 'points', items: links.map(({ title, address }): Run[] => [{ ...cityRun(told, title), address }]) },
  ]
}

function figures(told: Telling, { figures: all }: FrozenContent): PaperBlock[] {
  const { lang } = told
  if (all.length === 0) return []
  const value = (one: string | null): Run[] => [
    one === null ? { words: sayUi(lang, 'figure.no_value'), soft: true } : { words: formatNumber(lang, Number(one)) },
  ]
  return [
    {
      is: 'table',
      columns: [
        { head: say(lang, 'column.figure'), width: 6 },
        { head: say(lang, 'column.as_of'), width: 2.5 },
        { head: say(lang, 'column.target'), width: 2.5, isNumber: true },
        { head: say(lang, 'column.value'), width: 2.5, isNumber: true },
      ],
      rows: all.map(({ label, unit, asOf, target, value: now }) => [
        [cityRun(told, unit === '' ? label : `${label} (${unit})`)],
        asOf === '' ? [{ words: '' }] : [{ words: formatDate(lang, asOf) }],
        value(target),
        value(now),
      ]),
    },
  ]
}

function budget(told: Telling, { money: lines }: FrozenContent): PaperBlock[] {
  const { lang } = told
  if (lines.length === 0) return []
  return [
    {
      is: 'table',
      columns: [
        { head: sayUi(lang, 'money.year'), width: 6 },
        { head: sayUi(lang, 'money.planned'), width: 3, isNumber: true },
        { head: sayUi(lang, 'money.spent'), width: 3, isNumber: true },
      ],
      rows: lines.map(({ year, source, plannedCents, spentCents }) => [
        [{ words: `${formatYear(lang, year)}${source === '' ? '' : ', '}` }, cityRun(told, source)],
        money(told, plannedCents),
        money(told, spentCents),
      ]),
    },
  ]
}

function milestones(told: Telling, { milestones: all }: FrozenContent): PaperBlock[] {
  const { lang } = told
  if (all.length === 0) return []
  return [
    {
      is: 'table',
      columns: [
        { head: sayReports(lang, 'column.step'), width: 6 },
        { head: say(lang, 'column.due'), width: 3 },
        { head: say(lang, 'column.done'), width: 3 },
      ],
      rows: all.map(({ title, due, doneOn }) => [
        [cityRun(told, title)],
        day(told, due),
        doneOn === null ? [{ words: say(lang, 'open'), soft: true }] : day(told, doneOn),
      ]),
    },
  ]
}
