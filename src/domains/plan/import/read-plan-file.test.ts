import { describe, expect, it } from 'vitest'
import { readPlanFile, readSourceFile } from './read-plan-file.ts'
import { zipOf } from './readers/office/zip.fixture.ts'
import { pdfOf } from './readers/pdf/pdf.fixture.ts'

const text = Buffer.from('Handlungsfeld Sport\n\nZiele:\n- Hallen stehen allen offen\n')
/** Takes far longer than any test waits: a million elements beside each other, over and over. */
const endless = () => {
  const paragraph = '<w:p><w:r><w:t>Ein Satz von vielen, der lange dauert.</w:t></w:r></w:p>'
  return zipOf({ 'word/document.xml': `<w:document><w:body>${paragraph.repeat(120_000)}</w:body></w:document>` })
}

describe('reading a file in a thread', () => {
  it('gives the plan, or the passages alone, and leaves the bytes usable', async () => {
    const file = { name: 'plan.txt', bytes: text }
    expect(await readPlanFile(file)).toMatchObject({ ok: true, value: { fields: [{ title: 'Sport' }] } })
    expect(await readSourceFile(file)).toMatchObject({
      ok: true,
      value: { passages: [{ text: 'Handlungsfeld Sport' }, {}, {}] },
    })
    expect(text.toString()).toContain('Sport')
  })

  it('tells the pages it has read', async () => {
    const pages: number[] = []
    const bytes = pdfOf('= Handlungsfeld Sport\nZiele:\n- Hallen stehen allen offen\n#pagebreak()\nEnde des Plans.')
    const read = await readPlanFile({ name: 'plan.pdf', bytes }, { onProgress: ({ done }) => pages.push(done) })
    expect(read).toMatchObject({ ok: true, value: { fields: [{ title: 'Sport', where: { page: 1 } }] } })
    expect(pages).toEqual([1, 2])
  })

  it('says why it cannot, with what the message needs', async () => {
    const refusal = async (name: string, bytes: Uint8Array) => await readPlanFile({ name, bytes })
    expect(await refusal('plan.txt', new Uint8Array())).toEqual({ ok: false, code: 'empty' })
    expect(await refusal('plan.rtf', Buffer.from('{\\rtf1'))).toEqual({
      ok: false,
      code: 'unknown-format',
      values: { extension: 'rtf', kind: 'rtf' },
    })
    expect(await refusal('plan.pdf', new Uint8Array(50_000_001))).toEqual({
      ok: false,
      code: 'too-large',
      values: { kind: 'file', most: 50 },
    })
    expect(await refusal('plan.txt', Buffer.from('Nur ein Brief.'))).toEqual({ ok: false, code: 'no-plan-found' })
  })

  it('ends when its time is over or the caller gives up', async () => {
    const file = { name: 'plan.docx', bytes: endless() }
    expect(await readPlanFile(file, { patience: 100 })).toEqual({
      ok: false,
      code: 'took-too-long',
      values: { seconds: 1 },
    })
    const signal = AbortSignal.timeout(100)
    await expect(readPlanFile(file, { signal })).rejects.toThrow('timeout')
    await expect(readPlanFile(file, { signal: AbortSignal.abort(new Error('given up')) })).rejects.toThrow('given up')
  })
})
