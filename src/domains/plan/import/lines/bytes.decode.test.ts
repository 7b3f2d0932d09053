import { describe, expect, it } from 'vitest'
import { decodeText } from './bytes.decode.ts'

const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes))

describe('decoding', () => {
  it('takes UTF-8, UTF-16 by its mark, and Windows-1252 for what is neither', () => {
    expect(decode(0xef, 0xbb, 0xbf, 0xc3, 0x96)).toEqual({ ok: true, value: 'Ö' })
    expect(decode(0xff, 0xfe, 0xd6, 0x00)).toEqual({ ok: true, value: 'Ö' })
    expect(decode(0xfe, 0xff, 0x00, 0xd6)).toEqual({ ok: true, value: 'Ö' })
    expect(decode(0x95, 0x20, 0xd6, 0x6c)).toEqual({ ok: true, value: '• Öl' })
  })

  it('takes UTF-16 without a mark, of either order', () => {
    const text = 'Handlungsfeld Öffnung\n- Für alle offen\n'
    const bytes = Buffer.from(text, 'utf16le')
    expect(decodeText(bytes)).toEqual({ ok: true, value: text })
    expect(decodeText(Buffer.from(bytes).swap16())).toEqual({ ok: true, value: text })
  })

  it('bears a few control characters, which come out of PDFs as bullets', () => {
    const text = `${'\u0007 Ein Ziel von vielen, gut lesbar.\n'.repeat(4)}`
    expect(decodeText(new TextEncoder().encode(text)).ok).toBe(true)
  })

  it('refuses what is empty or not text', () => {
    expect(decode()).toMatchObject({ ok: false, code: 'empty' })
    expect(decode(0x20, 0x0a, 0x20)).toMatchObject({ ok: false, code: 'empty' })
    expect(decode(0x50, 0x4b, 0x03, 0x04, 0x20)).toMatchObject({ ok: false, code: 'not-text' })
    expect(decodeText(new TextEncoder().encode('%PDF-1.7 und so weiter'))).toMatchObject({
      ok: false,
      code: 'not-text',
    })
    expect(decode(...Array.from({ length: 600 }, (_, at) => (at * 37) % 256))).toMatchObject({
      ok: false,
      code: 'not-text',
    })
  })
})
