import { ImageRun, type Paragraph, type Table, type TableOfContents } from 'docx'
import { captionOf, sourceOf } from './docx-caption.ts'
import { registerOf } from './docx-contents.ts'
import type { Setting } from './docx-setting.ts'
import { countsOf, tableOf } from './docx-table.ts'
import { paragraph, plain, runsOf } from './docx-words.ts'
import type { PaperBlock } from './paper.ts'

type OfKind<Kind extends PaperBlock['is']> = Extract<PaperBlock, { is: Kind }>
type Part = Paragraph | Table | TableOfContents

export function partsOf(setting: Setting, block: PaperBlock): Part[] {
  switch (block.is) {
    case 'heading':
      return headingOf(setting, block)
    case 'paragraph': {
      const style = block.look === 'lead' ? 'Lead' : block.look === 'small' ? 'Small' : 'Normal'
      return [paragraph(setting, { style, children: runsOf(setting, block.words) })]
    }
    case 'points':
    case 'steps':
      return listOf(setting, block)
    case 'facts':
      return block.facts.map(({ term, words }) =>
        paragraph(setting, {
          style: 'Fact',
          children: [...plain(setting, `${term}: `, { bold: true }), ...runsOf(setting, words)],
        }),
      )
    case 'counts':
      return countsOf(setting, block)
    case 'table':
      return tableOf(setting, block)
    case 'picture':
      return pictureOf(setting, block)
    case 'note':
      return noteOf(setting, block)
    case 'register':
      return [registerOf()]
  }
}

/** The first on its page is the kicker, where there is one. */
function headingOf(
  setting: Setting,
  { level, words, kicker, newPage, unlisted, registered }: OfKind<'heading'>,
): Part[] {
  const style = registered ? `RegisterHeading${level}` : unlisted ? `UnlistedHeading${level}` : `Heading${level}`
  const onNewPage = newPage ? { pageBreakBefore: true } : {}
  const heading = { style, children: runsOf(setting, words) }
  return kicker === undefined
    ? [paragraph(setting, { ...heading, ...onNewPage })]
    : [
        paragraph(setting, { style: 'Kicker', children: plain(setting, kicker), ...onNewPage }),
        paragraph(setting, { ...heading, spacing: { before: 0 } }),
      ]
}

/** Steps count from one in each list. */
function listOf(setting: Setting, { is, items }: OfKind<'points' | 'steps'>): Part[] {
  const numbering =
    is === 'points'
      ? { reference: 'points', level: 0 }
      : { reference: 'steps', level: 0, instance: setting.count('steps') }
  const style = is === 'points' ? 'ListBullet' : 'ListNumber'
  return items.map((words) => paragraph(setting, { style, numbering, children: runsOf(setting, words) }))
}

function noteOf(setting: Setting, { title, words }: OfKind<'note'>): Part[] {
  return [
    paragraph(setting, { style: 'NoteTitle', spacing: { before: 240 }, children: plain(setting, title) }),
    ...words.map((one, at) =>
      paragraph(setting, {
        style: 'Note',
        children: runsOf(setting, one),
        // The line at its edge goes on through what is between paragraphs of one style.
        ...(at === words.length - 1 ? { spacing: { after: 280 } } : {}),
      }),
    ),
  ]
}

function pictureOf(setting: Setting, { svg, alt, caption, source }: OfKind<'picture'>): Part[] {
  const drawing = setting.drawings.get(svg)
  if (!drawing) throw new Error('a picture of the paper was not drawn')
  // Four fifths of a line; the format's points are 96 to an inch.
  const width = Math.round(((setting.textWidth / 1440) * 96 * 4) / 5)
  const transformation = { width, height: Math.round((width * drawing.height) / drawing.width) }
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    transformation,
    fallback: { type: 'png', data: drawing.png },
    altText: { name: caption, description: alt },
  })
  return [
    paragraph(setting, { style: 'Picture', children: [image] }),
    captionOf(setting, 'picture', [{ words: caption }], source === undefined ? {} : { keepNext: true }),
    ...(source === undefined ? [] : [sourceOf(setting, source)]),
  ]
}
