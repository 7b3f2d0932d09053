import { bold, cell, heading, item, paragraph } from '../../document.ts'
import type { Part } from '../../house-style.ts'

const row = (...texts: string[]) => texts.map((text) => cell(text))
const head = (...texts: string[]) => texts.map((text) => cell(paragraph(bold(text))))

/** What happens after the decision, with a table of tasks that are no measures. */
export const afterwards =
  (title: string, level = 1): Part =>
  () => [
    heading(level, title),
    paragraph(
      'Die Umsetzung wird von der Koordinierungsstelle begleitet. Einmal im Jahr werden der Stand der Maßnahmen und die Erreichung der Ziele abgefragt. Nach fünf Jahren wird der Plan evaluiert und fortgeschrieben.',
    ),
    {
      kind: 'table',
      head: head('Gremium', 'Aufgabe', 'Turnus'),
      rows: [
        row('Lenkungsgruppe', 'strategische Steuerung, Priorisierung', 'zweimal jährlich'),
        row('Koordinierungsstelle', 'Abfrage, Bericht, Öffentlichkeitsarbeit', 'laufend'),
        row('Fachausschuss', 'Beratung des Berichts', 'jährlich'),
      ],
      widths: [3, 5, 2],
    },
  ]

/** Who was in which group; names the fields again. */
export const workingGroups =
  (title: string, word: string, people: string[], level = 1): Part =>
  ({ plan, say }) => [
    heading(level, title),
    {
      kind: 'table',
      head: head(word, 'Moderation', 'Mitwirkende'),
      rows: plan.fields.map((field, at) =>
        row(
          say(field.title),
          people[at % people.length]!,
          say(
            `${people[(at + 3) % people.length]}, ${plan.districts[at % plan.districts.length]}, Vertreter*innen der Träger`,
          ),
        ),
      ),
      widths: [4, 3, 5],
    },
  ]

/** How many goals and measures each field has. */
export const fieldCount =
  (title: string, heads: [string, string, string], level = 1): Part =>
  ({ plan, say, measuresOf }) => [
    heading(level, title),
    {
      kind: 'table',
      head: head(...heads),
      rows: plan.fields.map((field, at) =>
        row(say(field.title), String(field.goals.length), String(measuresOf(at).length)),
      ),
      widths: [6, 2, 2],
    },
  ]

/** The most visible measures, said once more in front. */
export const flagships =
  (title: string, open: string, every: number, level = 1): Part =>
  ({ plan, say }) => [
    heading(level, title),
    paragraph(open),
    ...plan.measures.filter((_, at) => at % every === 2).map((measure) => item('•', say(measure.title))),
  ]
