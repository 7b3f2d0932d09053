/** What the command says of a file or a wish that it cannot take. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captured } from '../../test/support/captured.ts'
import { readConfig } from '../config.ts'
import { projectRoot } from '../platform/root.ts'
import { sayCommand } from './command.messages.ts'
import { importCommand } from './import.ts'

const sample = join(projectRoot, 'src/domains/plan/import/samples/auenstadt.txt')
const say = sayCommand
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirken-refusals-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.for(['de', 'en'] as const)('a file that is no plan is explained, in %s', (lang) => {
  const config = readConfig({ LANG: `${lang}_XX.UTF-8`, WIRKEN_DATA: '/nowhere' })
  const refusal = (...args: string[]) => captured(() => importCommand(config, args))
  const file = async (name: string, bytes: string | Uint8Array) => {
    const path = join(folder, name)
    await writeFile(path, bytes)
    return path
  }

  test('missing, or a folder', async () => {
    const inner = join(folder, `ordner-${lang}.txt`)
    await mkdir(inner)
    for (const path of [join(folder, 'nix.txt'), inner]) {
      expect(await refusal('plan', path)).toMatchObject({
        code: 1,
        said: `${say(lang, 'import.error.no_file', { file: path })}\n`,
      })
    }
  })

  test.for([
    ['empty', 'leer.txt', '', 'import.error.empty'],
    [
      'of bytes that are no letters',
      'bild.txt',
      new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 0xff, 0, 0, 0]),
      'import.error.not-text',
    ],
    ['without a plan in it', 'brief.txt', 'Guten Tag,\n\nbis morgen.\n', 'import.error.no-plan-found'],
  ] as const)('%s', async ([, name, bytes, key]) => {
    const { code, said, answered } = await refusal('plan', await file(`${lang}-${name}`, bytes), '--format', 'json')
    expect([code, said.trim(), answered]).toEqual([1, say(lang, key), ''])
  })

  test('of another kind, with what to do', async () => {
    const word = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    for (const [name, bytes, told] of [
      ['alt.doc', Buffer.concat([word, Buffer.alloc(504), Buffer.from('WordDocument', 'utf16le')]), '.docx'],
      ['brief.rtf', '{\\rtf1\\ansi Handlungsfeld 1}', 'RTF'],
      ['bild.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '.'],
    ] as const) {
      const { code, said } = await refusal('plan', await file(`${lang}-${name}`, bytes))
      expect([name, code]).toEqual([name, 1])
      expect(said).toContain(told)
      expect(said).not.toMatch(/\n\s+at |[{}]/)
    }
  })

  test('or a wish that cannot be understood', async () => {
    for (const args of [[], ['goal', sample], ['plan', sample, '--nix']]) {
      expect(await refusal(...args)).toMatchObject({ code: 2, said: `${say(lang, 'import.usage')}\n` })
    }
    for (const slug of ['', 'Groß', '../x']) {
      expect(await refusal('plan', sample, `--plan=${slug}`)).toMatchObject({
        code: 2,
        said: `${say(lang, 'import.error.bad_slug')}\n`,
      })
    }
    expect(await refusal('plan', sample, '--format', 'xml')).toMatchObject({
      code: 2,
      said: `${say(lang, 'import.error.bad_format')}\n`,
    })
  })
})
