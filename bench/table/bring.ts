import { setTimeout as sleep } from 'node:timers/promises'
import { formIn } from '../../test/support/page.ts'
import type { Desk } from './desk.ts'

type Timed = <T>(step: string, act: () => Promise<T>) => Promise<T>

/** A file of measures, from its upload to the last row; gives what was said in the end, and how often it was seen under way. */
export async function bring(desk: Desk, plan: string, bytes: Uint8Array<ArrayBuffer>, timed: Timed) {
  const body = new FormData()
  body.append('file', new File([bytes], 'Plan.xlsx'))
  const sent = await timed('upload', () => desk.ask(`${plan}/table`, { method: 'POST', body }))
  const preview = sent.headers.get('Location') ?? ''
  const html = await timed('preview', () => desk.page(preview))
  const words = { seen: formIn(html, preview).seen ?? '', step: 'import' }
  let looks = 0
  const done = await timed('import', async () => {
    let at = await desk.send(preview, words)
    while (at.endsWith('/progress')) {
      const look = await desk.ask(at)
      looks += 1
      at = look.headers.get('Location') ?? at
      if (look.status === 200) await sleep(200)
      else if (look.status !== 303) throw new Error(`the import answered ${look.status}`)
    }
    return at
  })
  return { told: done.split('?')[1] ?? '', looks }
}
