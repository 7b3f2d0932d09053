import { type Block, bold, cell, heading, italic, item, paragraph } from '../../document.ts'
import type { Part } from '../../house-style.ts'

const row = (...texts: string[]) => texts.map((text) => cell(text))
const head = (...texts: string[]) => texts.map((text) => cell(paragraph(bold(text))))

/** A chapter in prose; `{stadt}` is the city. */
export const chapter =
  (title: string | string[], ...texts: string[]): Part =>
  ({ plan, say }) => [heading(1, title), ...texts.map((text) => paragraph(say(text.replaceAll('{stadt}', plan.city))))]

/** A chapter that somebody signs. */
export const signed =
  (title: string, names: string[], ...texts: string[]): Part =>
  (setting) => [...chapter(title, ...texts)(setting), ...names.map((name) => paragraph(italic(name)))]

/** A chapter that is a list. */
export const listing =
  (title: string, open: string, list: string[], mark = '•', level = 1): Part =>
  ({ say }) => [heading(level, title), paragraph(say(open)), ...list.map((text) => item(mark, say(text)))]

/** What became of an older plan: its goals in prose, its measures in a table with how far they came. */
export const balance =
  (title: string, open: string, rows: [what: string, state: string][]): Part =>
  () => [
    heading(1, title),
    paragraph(open),
    {
      kind: 'table',
      head: head('Vorhaben aus dem alten Plan', 'Ergebnis'),
      rows: rows.map((one) => row(...one)),
      widths: [6, 3],
    },
  ]

/** People by age and passport, as every statistics office has them. */
export const ages =
  (title: string, source: string): Part =>
  ({ plan }) => [
    heading(1, title),
    paragraph(`Die Bevölkerung von ${plan.city} ist in zehn Jahren jünger und vielfältiger geworden.`),
    {
      kind: 'table',
      head: head('Altersgruppe', 'insgesamt', 'mit Migrationshintergrund', 'in Prozent'),
      rows: [
        row('unter 6 Jahre', '4.812', '2.401', '49,9'),
        row('6 bis unter 18 Jahre', '9.377', '4.220', '45,0'),
        row('18 bis unter 65 Jahre', '52.906', '15.872', '30,0'),
        row('65 Jahre und älter', '17.540', '2.280', '13,0'),
      ],
      widths: [4, 2, 3, 2],
    },
    paragraph(italic(source)),
  ]

/** The measures once more, in the order of when they begin or whatever the city sorts by. */
export const sortedAnnex =
  (title: string, by: 'period' | 'lead', level = 1): Part =>
  (setting) => {
    const { measures } = setting.plan
    const groups = [...new Set(measures.map((one) => one[by]))].sort()
    return [
      { kind: 'page' },
      heading(level, title),
      ...groups.flatMap((group): Block[] => [
        paragraph(bold(group)),
        ...measures.filter((one) => one[by] === group).map(({ title: said }) => item('–', setting.say(said))),
      ]),
    ]
  }

/** In easy language, for those who read no more than this: names the fields again. */
export const easyChapter =
  (title: string, lines: string[], open: string): Part =>
  (setting) => [
    heading(1, title),
    ...lines.map((line) => paragraph(line)),
    paragraph(open),
    ...setting.plan.fields.map((field) => item('•', setting.say(field.title))),
  ]

export const legend =
  (title: string, open: string, signs: [sign: string, meaning: string][]): Part =>
  () => [
    heading(1, title),
    paragraph(open),
    {
      kind: 'table',
      head: null,
      rows: signs.map(([sign, meaning]) => [cell(paragraph(bold(sign))), cell(meaning)]),
      widths: [1, 6],
    },
  ]
