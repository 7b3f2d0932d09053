import { describe, expect, it } from 'vitest'
import { zipOf } from '../office/zip.fixture.ts'
import { openZip } from '../office/zip.open.ts'
import { tellPassages } from '../passage.fixture.ts'
import { readOdt, unpackOdt } from './odt.reader.ts'

const styles = `<office:document-styles><office:styles>
  <style:style style:name="Heading_20_1" style:family="paragraph" style:default-outline-level="1"/>
  <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
    <text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2" style:num-suffix="."/></text:list-style>
  <text:list-style style:name="Z"><text:list-level-style-number text:level="1" style:num-format="I" style:num-prefix="Ziel "/></text:list-style>
  <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>
  <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/>
    <text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>
</office:styles></office:document-styles>`

function read(body: string, automatic = '') {
  const content = `<office:document-content><office:automatic-styles>${automatic}</office:automatic-styles>
    <office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return readOdt({ content, styles, meta: null })
}

const p = (text: string) => `<text:p>${text}</text:p>`
const item = (content: string, more = '') => `<text:list-item${more}>${content}</text:list-item>`
const list = (style: string, items: string, more = '') =>
  `<text:list text:style-name="${style}"${more}>${items}</text:list>`

describe('the reader of .odt', () => {
  it('reads headings, spans and breaks, and looks that are inherited', () => {
    const automatic = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>
      <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`
    const body = `<text:h text:style-name="P1" text:outline-level="1">Bildung</text:h>
      <text:h text:outline-level="2">Ziele</text:h>${p('Ein<text:s/> Satz<text:tab/>mit <text:span>Teilen</text:span>.')}
      ${p('<text:span text:style-name="T1">Federführung</text:span>')}${p('Ziel: eins<text:line-break/>Ziel: zwei')}`
    const document = read(body, automatic)
    expect(tellPassages(document)).toEqual([
      'h1 1(1) Bildung',
      'h2 Ziele',
      'Ein Satz mit Teilen.',
      'Federführung',
      'Ziel: eins',
      'Ziel: zwei',
    ])
    expect(document.passages.map(({ look }) => look?.bold)).toEqual([false, false, false, true, false, false])
  })

  it('counts lists as LibreOffice does', () => {
    const body = [
      list('L', item(p('Eins') + list('', item(p('Eins eins')) + item(p('Eins zwei')))) + item(p('Zwei'))),
      list('L', item(p('Drei')), ' text:continue-numbering="true"'),
      list('L', item(list('', item(p('Drei eins')))), ' text:continue-numbering="true"'),
      list('L', item(p('Wieder eins') + p('und mehr'))),
      list('L', item(p('Sieben'), ' text:start-value="7"')),
      list('Z', item(p('Alle lernen'))),
      list('B', item(p('Punkt'))),
    ]
    expect(tellPassages(read(body.join('')))).toEqual([
      '1(1.) Eins',
      '  1.1(1.1) Eins eins',
      '  1.2(1.1) Eins zwei',
      '2(1.) Zwei',
      '3(1.) Drei',
      '  3.1(1.1) Drei eins',
      '1(1.) Wieder eins',
      '  und mehr',
      '7(1.) Sieben',
      '  Ziel I Alle lernen',
      '– Punkt',
    ])
  })

  it('reads tables with head rows and cells over several places', () => {
    const cell = (text: string, more = '') => `<table:table-cell${more}>${p(text)}</table:table-cell>`
    const body = `<table:table><table:table-column/><table:table-header-rows><table:table-row>${cell('Nr.')}${cell('Was')}${cell('Wer')}
      </table:table-row></table:table-header-rows><table:table-row>${cell('1', ' table:number-rows-spanned="2"')}${cell('Kurse')}${cell('Amt')}
      </table:table-row><table:table-row><table:covered-table-cell/>${cell('Feste', ' table:number-columns-spanned="2"')}
      <table:covered-table-cell/></table:table-row></table:table>`
    expect(tellPassages(read(body))).toEqual(['[Nr.][Was][Wer]^', '[1][Kurse][Amt]', '[1][Feste][Feste]'])
  })

  it('sets notes and contents lists aside, and reads boxes but no remarks', () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Quelle</text:p></text:note-body></text:note>'
    const body = `<text:tracked-changes><text:p>gelöscht</text:p></text:tracked-changes>
      <text:table-of-content><text:index-body>${p('Bildung 3')}</text:index-body></text:table-of-content>
      ${p(`Satz${note}.<office:annotation><text:p>Bitte prüfen</text:p></office:annotation>`)}
      ${p('Anker<draw:frame><draw:text-box><text:p>Kasten</text:p></draw:text-box></draw:frame>')}`
    const document = read(body)
    expect(tellPassages(document)).toEqual(['Satz.', 'Anker', 'Kasten'])
    expect(document.setAside.map(({ text }) => text)).toEqual(['Bildung 3', 'Quelle'])
  })

  it('gives pages where the program noted them, and says when a password is needed', async () => {
    const document = read(`${p('Eins')}<text:soft-page-break/>${p('Zwei')}`)
    expect(document.passages.map(({ where }) => where)).toEqual([{ page: 1 }, { page: 2 }])
    const locked = { 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }
    await expect(openZip(zipOf(locked)).then(unpackOdt)).rejects.toThrow('encrypted')
  })
})
