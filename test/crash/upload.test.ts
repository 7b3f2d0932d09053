/** A document is uploaded, and then the program ends before it is read. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sayDocument } from '../../src/domains/plan/document/document.messages.ts'
import { zipOf } from '../../src/domains/plan/import/readers/office/zip.fixture.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { noneLeft, openStage, type Stage } from '../support/program.ts'

const say = (key: Parameters<typeof sayDocument>[1]) => sayDocument('en', key)
/** Reading it takes longer than any of these tests waits. */
const slow = () => {
  // Each other than the next, or it would be taken for a bomb.
  const paragraphs = Array.from({ length: 250_000 }, (_, nth) => `<w:p><w:r><w:t>Satz ${nth ** 3}.</w:t></w:r></w:p>`)
  return zipOf({ 'word/document.xml': `<w:document><w:body>${paragraphs.join('')}</w:body></w:document>` })
}
let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.strike())

test.skipIf(process.platform !== 'linux')(
  'killed or ended in the middle of reading, it is there and says that it is not read yet (needs Linux)',
  { timeout: 180_000 },
  async () => {
    const first = await opened()
    const path = await first.upload('langsam.docx', slow())
    expect(await first.page(path)).toContain(say('reading.started'))
    first.program.child.kill('SIGKILL')
    await stage.kill()
    await first.program.ended
    await noneLeft(stage.folder)

    const second = await opened()
    expect(await second.page(path)).toContain(say('unread.title'))
    await second.send(`${path}/reading`)
    expect(await second.page(path)).toContain(say('reading.started'))
    const asked = performance.now()
    second.program.child.kill('SIGINT')
    expect(await second.program.ended).toBe(0)
    expect(performance.now() - asked).toBeLessThan(15_000)
    await noneLeft(stage.folder)

    const third = await opened()
    expect(await third.page(path)).toContain(say('unread.title'))
    const sample = await readFile(join(projectRoot, 'src/domains/plan/import/samples/gruenwerder.txt'))
    const short = await third.upload('kurz.txt', sample)
    await expect.poll(() => third.page(short), { timeout: 20_000 }).toContain(say('document.tree'))
    expect(third.program.said()).not.toContain('"bug"')
    third.program.child.kill('SIGINT')
    await third.program.ended
  },
)

/** The program, served, as the person at the computer has it open. */
async function opened() {
  const program = await stage.serve()
  const entered = await fetch(program.address, { redirect: 'manual' })
  const headers = { Cookie: entered.headers.get('Set-Cookie')?.split(';')[0] ?? '', 'Accept-Language': 'en' }
  const send = (path: string, body?: FormData) =>
    fetch(`${stage.localUrl}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, Origin: stage.localUrl, 'Sec-Fetch-Site': 'same-origin' },
      body: body ?? new URLSearchParams(),
    })
  return {
    program,
    send,
    page: async (path: string) => (await fetch(`${stage.localUrl}${path}`, { headers })).text(),
    upload: async (name: string, bytes: Uint8Array) => {
      const form = new FormData()
      form.set('file', new File([new Uint8Array(bytes)], name))
      return (await send('/workspace/documents', form)).headers.get('Location') ?? ''
    },
  }
}
