import { describe, expect, it } from 'vitest'
import { tellPassages } from '../passage.fixture.ts'
import { pdfOf, rawPdf } from './pdf.fixture.ts'
import { readPdf } from './pdf.reader.ts'

const words = (count: number) =>
  'Die Stadt bietet allen Menschen gute Wege in Bildung und Arbeit. '.repeat(count).trim()
/** One sentence, so that no full stop can fall on the end of a column. */
const sentence = (count: number) =>
  `${'Die Stadt bietet allen Menschen gute Wege in Bildung und Arbeit, '.repeat(count)}und so fort.`
const told = async (typst: string) => tellPassages(await readPdf(pdfOf(typst)))

describe('the reader of PDF', () => {
  it('reads headings from bookmarks, paragraphs over lines and lists', async () => {
    expect(
      await told(
        `= Bildung\n== Ziele\n${words(5)}\n\n${words(4)}\n\n- Alle lernen Deutsch\n- ${words(3)}\n\n+ Erstens\n+ Zweitens`,
      ),
    ).toEqual([
      'h1 Bildung',
      'h2 Ziele',
      words(5),
      words(4),
      '• Alle lernen Deutsch',
      `• ${words(3)}`,
      '1(1.) Erstens',
      '2(1.) Zweitens',
    ])
  })

  it('undoes hyphens at line ends and follows text over columns and pages', async () => {
    const typst = `#set page(columns: 2, height: 9cm)\n#set par(justify: true)\n#set text(hyphenate: true)\n${sentence(40)}`
    expect(await told(typst)).toEqual([sentence(40)])
  })

  it('reads a heading over both columns between them', async () => {
    const columns = (text: string) => `#columns(2)[${text}]`
    const lines = await told(
      `${columns(sentence(24))}\n#text(size: 16pt)[Ein Titel, der über die ganze Seite reicht und weiter]\n${columns(sentence(20))}`,
    )
    expect(lines).toEqual([sentence(24), 'h1 Ein Titel, der über die ganze Seite reicht und weiter', sentence(20)])
  })

  it('reads tables by their borders, over pages with their head told once', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `[${at + 1}], [Maßnahme mit einem langen Namen], [Amt ${at}],`,
    ).join('\n')
    const typst = `#set page(height: 12cm)\n#table(columns: (1cm, 4cm, 3cm), table.header[*Nr.*][*Was*][*Wer*],\n${rows})`
    const { passages, setAside } = await readPdf(pdfOf(typst))
    expect(passages).toHaveLength(31)
    expect(passages[0]).toMatchObject({ cells: ['Nr.', 'Was', 'Wer'], table: { table: 0, row: 0, head: true } })
    expect(passages[30]).toMatchObject({
      cells: ['30', 'Maßnahme mit einem langen Namen', 'Amt 29'],
      table: { table: 0, row: 30 },
    })
    expect(passages[30]!.where).not.toEqual({ page: 1 })
    expect(setAside.map(({ text }) => text)).toContain('Nr. | Was | Wer')
  })

  it('keeps paragraphs and items of a cell apart', async () => {
    const typst = '#table(columns: (3cm, 8cm), [Ziele], [Zwei:\n- Eins\n- Zwei], [Wer], [Amt für Soziales])'
    expect(await told(typst)).toEqual(['[Ziele][Zwei:\n• Eins\n• Zwei]', '[Wer][Amt für Soziales]'])
  })

  it('reads aligned labels and values without borders', async () => {
    const typst = `${words(3)}\n\n#grid(columns: (4cm, 8cm), row-gutter: 6pt, [Federführung], [Amt 50], [Zeitraum], [2026 bis 2028], [Kosten], [10.000 Euro], [Stand], [läuft])`
    expect((await told(typst)).slice(1)).toEqual([
      '[Federführung][Amt 50]',
      '[Zeitraum][2026 bis 2028]',
      '[Kosten][10.000 Euro]',
      '[Stand][läuft]',
    ])
  })

  it('sets headers, page numbers, footnotes and contents lists aside', async () => {
    const typst = `#set page(height: 14cm, header: [Plan der Stadt 2030], numbering: "1")
      #outline(title: none)\n#pagebreak()\n= Bildung\n${words(30)}#footnote[Quelle: Statistik der Stadt] ${words(10)}\n#pagebreak()\n= Arbeit\n${words(30)}`
    const { passages, setAside } = await readPdf(pdfOf(typst))
    expect(passages.map(({ text }) => text)).toEqual(['Bildung', `${words(30)} ${words(10)}`, 'Arbeit', words(30)])
    const aside = setAside.map(({ text }) => text).join('\n')
    for (const text of ['Plan der Stadt 2030', 'Quelle: Statistik der Stadt', 'Bildung']) expect(aside).toContain(text)
  })

  it('knows sizes and bold letters', async () => {
    const { passages } = await readPdf(pdfOf(`#text(size: 15pt)[Groß]\n\n*Fett*\n\n${words(6)}`))
    expect(passages.map(({ look }) => look)).toEqual([
      { size: 1.5, bold: false },
      { size: 1, bold: true },
      { size: 1, bold: false },
    ])
  })

  it('closes up letters that were set apart, and drops what was printed twice', async () => {
    const show = (x: number, y: number, text: string) => `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET `
    const letters = [...'BILDUNG'].map((letter, at) => show(72 + at * 13, 700, letter)).join('')
    const twice =
      show(72, 650, 'Ein Satz, der fett aussehen soll') + show(72.3, 650, 'Ein Satz, der fett aussehen soll')
    const { passages } = await readPdf(rawPdf(letters + twice))
    expect(passages.map(({ text }) => text)).toEqual(['BILDUNG', 'Ein Satz, der fett aussehen soll'])
  })

  it('says when there is no text, and when a file is broken, too long or needs a password', async () => {
    await expect(readPdf(rawPdf('0 0 595 842 re f'))).rejects.toThrow('scanned')
    const stamp = 'BT /F1 8 Tf 40 20 Td (Gescannt am 1. Januar 2024 in der Stadt) Tj ET'
    await expect(readPdf(rawPdf(stamp, '', 12))).rejects.toThrow('scanned')
    await expect(readPdf(new Uint8Array(Buffer.from('%PDF-1.7 nichts')))).rejects.toThrow('broken')
    const locked = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>>>`
    await expect(readPdf(rawPdf('', locked))).rejects.toThrow('encrypted')
    await expect(readPdf(rawPdf('', '', 2001))).rejects.toThrow('too-large')
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    await readPdf(pdfOf('Eins zwei drei vier\n#pagebreak()\nFünf sechs sieben'), ({ done, of }) => told.push(done / of))
    expect(told).toEqual([0.5, 1])
  })
})
