import { bold, cell, heading, italic, paragraph } from '../../document.ts'
import type { Part } from '../../house-style.ts'

const row = (...texts: string[]) => texts.map((text) => cell(text))
const head = (...texts: string[]) => texts.map((text) => cell(paragraph(bold(text))))

/** The paper that lays a plan before a council, with its own words for who is responsible. */
export const councilPaper =
  (number: string, author: string, dates: [body: string, day: string, part: string][]): Part =>
  ({ plan }) => [
    paragraph(bold(`Vorlage Nr. ${number}`)),
    paragraph('öffentlich'),
    paragraph(`Verfasser: ${author}`),
    paragraph(`Betreff: ${plan.title.replaceAll('\n', ' – ')}`),
    {
      kind: 'table',
      head: head('Beratungsfolge', 'Termin', 'Zuständigkeit'),
      rows: dates.map((one) => row(...one)),
      widths: [4, 2, 2],
    },
    paragraph(bold('Beschlussvorschlag:')),
    paragraph('1. Der Bericht wird zur Kenntnis genommen.'),
    paragraph('2. Die Verwaltung wird beauftragt, die Maßnahmen fortzuführen und in zwei Jahren erneut zu berichten.'),
    paragraph(bold('Finanzielle Auswirkungen:')),
    paragraph('Die Kosten der einzelnen Maßnahmen sind in den Budgets der Fachbereiche veranschlagt.'),
    paragraph(bold('Sachdarstellung:')),
    paragraph(
      'Der Rat hat das Konzept 2021 beschlossen. Die Fachbereiche und die freien Träger wurden im Frühjahr um Angaben zum Stand der Umsetzung gebeten. Die Rückmeldungen sind im Folgenden nach Handlungsfeldern zusammengestellt.',
    ),
    { kind: 'page' },
  ]

/** A word from the mayor, signed. */
export const mayorsWord =
  (title: string, name: string, office: string): Part =>
  ({ plan, say }) => [
    heading(1, title, false),
    paragraph(say(`Sehr geehrte Damen und Herren, liebe Einwohner*innen,`)),
    paragraph(
      say(
        `${plan.city} ist ein Ort, an dem Menschen aus über hundert Nationen zu Hause sind. Das ist eine Bereicherung und zugleich eine Aufgabe, die uns alle angeht. Mit diesem Plan geben wir der Integrationsarbeit der kommenden Jahre eine Richtung.`,
      ),
    ),
    paragraph(
      'Integration gelingt nicht am Schreibtisch. Mein Dank gilt deshalb allen, die ihre Zeit und ihr Wissen eingebracht haben. Lassen Sie uns die Ziele gemeinsam angehen und die Maßnahmen Schritt für Schritt umsetzen.',
    ),
    paragraph(italic(name)),
    paragraph(office),
  ]
