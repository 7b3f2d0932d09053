import { bold, cell, heading, italic, item, paragraph } from '../../document.ts'
import type { Part } from '../../house-style.ts'

/** A chapter of figures and notions, as nearly every plan has one in front. */
export const population =
  (title: string | string[], level = 1): Part =>
  ({ plan, say }) => [
    heading(level, title),
    paragraph(
      say(
        `Ende 2021 lebten in ${plan.city} Menschen aus 131 Staaten. Als Person mit Migrationshintergrund gilt, wer selbst oder wer mindestens einen Elternteil hat, der nicht mit deutscher Staatsangehörigkeit geboren wurde.`,
      ),
    ),
    paragraph(bold('Tabelle 1: Bevölkerung nach Ortsteilen')),
    {
      kind: 'table',
      head: ['Ortsteil', 'Einwohner', 'davon ohne deutschen Pass', 'Anteil'].map((name) => cell(paragraph(bold(name)))),
      widths: [4, 2, 3, 2],
      rows: plan.districts.map((name, at) => {
        const [all, share] = [1900 + ((name.length * 1117 + at * 431) % 9000), 7 + ((name.length * 5 + at * 3) % 19)]
        const foreign = Math.round((all * share) / 100)
        return [name, all.toLocaleString('de-DE'), foreign.toLocaleString('de-DE'), `${share} %`].map((one) =>
          cell(one),
        )
      }),
    },
    paragraph(italic('Quelle: Melderegister, Stichtag 31.12.2021; eigene Darstellung')),
    paragraph(bold('Begriffe'), ' Integration meint in diesem Plan gleiche Teilhabe für alle, die hier leben.'),
  ]

/** Who took part and when; dated steps in a table that holds no measures. */
export const process =
  (title: string, steps: [when: string, what: string][], level = 1): Part =>
  ({ say }) => [
    heading(level, title),
    paragraph('Der Plan wurde in einem breit angelegten Verfahren erarbeitet. Die wichtigsten Schritte im Überblick:'),
    {
      kind: 'table',
      head: ['Zeit', 'Schritt'].map((name) => cell(paragraph(bold(name)))),
      widths: [2, 6],
      rows: steps.map(([when, what]) => [cell(when), cell(say(what))]),
    },
  ]

export const greeting =
  (title: string, name: string, ...texts: string[]): Part =>
  ({ plan, say }) => [
    heading(1, title),
    ...texts.map((text) => paragraph(say(text.replaceAll('{stadt}', plan.city)))),
    paragraph(italic(name)),
  ]

/** Principles that hold for all fields: bulleted, but no goals of any. */
export const principles =
  (title: string, open: string, list: string[], level = 1): Part =>
  ({ say }) => [heading(level, title), paragraph(open), ...list.map((text) => item('•', say(text)))]

export const prose =
  (title: string, ...texts: string[]): Part =>
  ({ plan, say }) => [heading(1, title), ...texts.map((text) => paragraph(say(text.replaceAll('{stadt}', plan.city))))]

/** Members of the group that steers; a list of people's offices. */
export const members =
  (title: string, ...names: string[]): Part =>
  ({ say }) => [heading(1, title), ...names.map((name) => item('•', say(name)))]
