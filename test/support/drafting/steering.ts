/** A session of the steering group: what waits is taken up, and decided item by item. */
import { lifeRoutes } from '../../../src/domains/bodies/life/life.routes.ts'
import { meetingsRoutes } from '../../../src/domains/bodies/meetings/meetings.routes.ts'
import { elementsOf } from '../page.ts'
import { close, open } from './deciding.ts'
import type { Desk } from './desk.ts'

/** `returns`: how many of the first are sent back, with a reason. Gives the ids of those. */
export async function steer(desk: Desk, meeting: string, most: number, returns: number): Promise<string[]> {
  await open(desk, meeting)
  const path = meetingsRoutes.meeting(meeting)
  const keys = elementsOf(await desk.page(path), 'input').flatMap(({ name, value = '' }) =>
    name === 'key' && value.startsWith('to_decide-') ? value : [],
  )
  const taken = keys.slice(0, most)
  for (const key of taken) await desk.send(meetingsRoutes.takeUp(meeting), { key })
  const agenda = await desk.page(path)
  const inOrder = [...agenda.matchAll(/items\/([0-9a-f-]{36})\/order/g)].map(([, item = '']) => item)
  for (const [at, item] of inOrder.entries()) {
    const decide = lifeRoutes.decideItem(meeting, item)
    if (at < returns) {
      await desk.page(decide)
      await desk.send(decide, { step: 'returned', rule: 'consent' }, 422)
      await desk.send(decide, { step: 'returned', rule: 'consent', reason: 'Es fehlt, wer es bezahlt.' })
    } else await desk.send(decide, { step: 'accepted', ...howOf(at) })
  }
  await close(desk, meeting)
  return taken.slice(0, returns).map((key) => key.replace('to_decide-', ''))
}

/** Most by consent; every fourth is counted, and has to have a majority on each side. */
function howOf(at: number): Record<string, string> {
  if (at % 4 !== 3) return { rule: 'consent' }
  const counts = { 'count-administration-yes': '3', 'count-outside-yes': '2', 'count-outside-no': '1' }
  return { rule: 'double_majority', ...counts }
}
