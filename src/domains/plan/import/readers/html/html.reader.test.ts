import { describe, expect, it } from 'vitest'
import { decodeHtml } from './html.decode.ts'
import { readHtml } from './html.reader.ts'

/** Each passage in one line: level, mark, cells and text, as far as there are any. */
function told(html: string): string[] {
  return readHtml(html).passages.map(({ level, mark, cells, text, indent }) => {
    const number = mark?.kind === 'number' ? `${mark.path.join('.')}(${mark.style}) ` : mark ? `${mark.sign} ` : ''
    const row = cells ? `[${cells.join('][')}]` : text
    return `${' '.repeat(indent)}${level === null ? '' : `h${level} `}${number}${row}`
  })
}

describe('the reader of web pages', () => {
  it('reads headings, paragraphs and nested lists with their numbers', () => {
    expect(
      told(`<h1>Plan</h1><p>Ein Satz,\n der weiter&shy;geht&nbsp;&amp; endet.</p>
        <ol start=3><li>Drei<ul><li>Punkt <b>eins</b></ul><li value=7><p>Sieben</p><p>und mehr</p></ol>
        <ol type=a><li>A</ol><ol reversed><li>zwei<li>eins</ol>`),
    ).toEqual([
      'h1 Plan',
      'Ein Satz, der weitergeht & endet.',
      '3(1.) Drei',
      '  • Punkt eins',
      '7(1.) Sieben',
      '  und mehr',
      '1((1)) A',
      '2(1.) zwei',
      '1(1.) eins',
    ])
  })

  it('takes typed marks off texts, but only true ones', () => {
    expect(
      told('<h2>2. Soziales</h2><h3>2.1 Wohnen</h3><p>• Eins</p><p>– Zwei</p><p>12 Projekte gibt es.</p>'),
    ).toEqual(['h2 2(1.) Soziales', 'h3 2.1(1.1) Wohnen', '• Eins', '– Zwei', '12 Projekte gibt es.'])
  })

  it('repeats cells that cover several places, and knows head rows', () => {
    const html = `<table><caption>Übersicht</caption><thead><tr><th>Nr.<th>Maßnahme<th>Wer</thead>
      <tr><td rowspan=2>1<td>Kurse<td>Amt<br>für Soziales<tr><td colspan=2>Feste<tr><td colspan=3>Alle</table>`
    expect(told(html)).toEqual([
      'Übersicht',
      '[Nr.][Maßnahme][Wer]',
      '[1][Kurse][Amt für Soziales]',
      '[1][Feste][Feste]',
      '[Alle][Alle][Alle]',
    ])
    const { passages } = readHtml(html)
    expect(passages.map(({ table }) => table)).toEqual([
      undefined,
      { table: 0, row: 0, head: true },
      { table: 0, row: 1, head: false },
      { table: 0, row: 2, head: false },
      { table: 0, row: 3, head: false },
    ])
    expect(passages[4]!.text).toBe('Alle')
  })

  it('keeps paragraphs and items of a cell apart, and reads a table that is only a frame as text', () => {
    expect(told('<table><tr><th>Ziele<td><p>Rat:</p><ul><li>Eins<li>Zwei</ul></table>')).toEqual([
      '[Ziele][Rat:\n• Eins\n• Zwei]',
    ])
    expect(told('<table><tr><td><h2>Kasten</h2><p>Text<table><tr><td>a<td>b</table></table>')).toEqual([
      'h2 Kasten',
      'Text',
      '[a][b]',
    ])
  })

  it('reads a definition list as labels and values', () => {
    expect(told('<dl><dt>Federführung<dd>Amt 50<div><dt>Zeitraum<dd>2026<dd>2027</div></dl>')).toEqual([
      '[Federführung][Amt 50]',
      '[Zeitraum][2026\n2027]',
    ])
  })

  it('leaves the frame of the page out and says so', () => {
    const { passages, setAside, title } = readHtml(`<title>Plan 2030 | Stadt</title><nav>Start Rathaus</nav>
      <ul class=breadcrumb><li>Start</ul><header><h1>Plan 2030</h1></header>
      <ul><li><a href=#a>Bildung</a><li><a href=#b>Sport</a></ul>
      <p hidden>weg</p><p style="display: none">weg</p><script>weg</script><p>Da</p><footer>Impressum</footer>`)
    expect(title).toBe('Plan 2030')
    expect(passages.map(({ text }) => text)).toEqual(['Plan 2030', 'Da'])
    expect(setAside.map(({ text }) => text)).toEqual(['Start Rathaus', 'Start', 'Bildung Sport', 'Impressum'])
    expect(setAside[0]!.where).toEqual({ line: 1 })
  })

  it('knows its title from the name of the website, and menus from lists', () => {
    const menu = '<ul><li><a href="/a">Start</a><li><a href="/b">Rathaus</a><li><a href="/c">Kontakt</a></ul>'
    const read = readHtml(
      `<title>Plan 2030 – Teil A – Stadtportal</title>${menu}<div><b>Plan 2030 – Teil A</b></div><p>Text`,
    )
    expect(read.title).toBe('Plan 2030 – Teil A')
    expect(read.passages.map(({ text }) => text)).toEqual(['Plan 2030 – Teil A', 'Text'])
    expect(read.setAside.map(({ text }) => text)).toEqual(['Start Rathaus Kontakt'])
  })

  it('reads <main> alone where it holds the document', () => {
    const long = 'Die Stadt ist für alle da. '.repeat(9)
    const { passages, setAside } = readHtml(`<div>Menü</div><main><h1>Plan</h1><p>${long}</p></main><div>Fuß</div>`)
    expect(passages).toHaveLength(2)
    expect(setAside.map(({ text }) => text)).toEqual(['Menü', 'Fuß'])
    expect(readHtml(`<main>Lesen Sie mehr</main><div>${long}</div>`).passages).toHaveLength(2)
  })

  it('parts a paragraph at line breaks that were meant', () => {
    expect(
      told('<p>Federführung: Amt 50<br>Zeitraum: 2026<p>Zusammenleben in<br>Vielfalt<h2>Bildung<br>für alle</h2>'),
    ).toEqual(['Federführung: Amt 50', 'Zeitraum: 2026', 'Zusammenleben in Vielfalt', 'h2 Bildung für alle'])
    expect(told('<p>Eins.<br><br>Zwei.</p><p>• Eins<br>• Zwei</p>')).toEqual(['Eins.', 'Zwei.', '• Eins', '• Zwei'])
  })

  it('knows the looks of text without headings', () => {
    const looks = readHtml(
      '<div><b>Bildung</b></div><div>Ein Satz über Bildung.</div><div style="font-size:24pt">Groß</div>',
    ).passages.map(({ look }) => look)
    expect(looks).toEqual([
      { size: 1, bold: true },
      { size: 1, bold: false },
      { size: 2, bold: false },
    ])
  })

  it('takes marks of footnotes out of the text, and nothing else that is raised', () => {
    expect(told('<p>Zahlen<sup><a href="#fn1">1</a></sup> von 2025<sup>2</sup>, 40 m<sup>2</sup>.</p>')).toEqual([
      'Zahlen von 2025, 40 m2.',
    ])
  })

  it('knows the encoding from the file', () => {
    const latin = Buffer.from('<meta charset="iso-8859-1"><p>Größe', 'latin1')
    expect(told(decodeHtml(latin))).toEqual(['Größe'])
    expect(decodeHtml(Buffer.from('\ufeffGröße', 'utf16le'))).toBe('Größe')
    expect(decodeHtml(Buffer.from('Größe'))).toBe('Größe')
  })

  it('refuses what nests without end, and gives places by line', () => {
    expect(() => readHtml('<div>'.repeat(5000))).toThrow('too-large')
    expect(readHtml('<p>a</p>\n<p>\n\nb</p>').passages.map(({ where }) => where)).toEqual([{ line: 1 }, { line: 4 }])
  })
})
