/** Whoever leads a measure and the colleague to whom it was passed on, at one sheet in the same moment. */
import { expect } from 'vitest'
import type { Desk } from '../drafting/desk.ts'
import { mailOf } from './city.ts'
import type { Post } from './post.ts'
import { linkOf, openSheet } from './sheets.ts'

/** Two people write in one sheet in the same moment: what only one says is kept, where they differ both are shown. */
export async function writeAtOnce(desk: Desk, post: Post): Promise<void> {
  const [head, ali] = [linkOf(post, mailOf(1)), linkOf(post, 'ali@stadt.example')]
  expect(ali).toMatch(/^\/en\//)
  const [mine, his] = [await openSheet(desk, head, '1.1'), await openSheet(desk, ali, '1.1')]
  const moved = { status: 'advanced', status__reason: 'Zwölf Gruppen.', done: 'Zwölf Gruppen lesen.' }
  await Promise.all([
    desk.say(mine.path, { ...mine.words, ...moved, _act: 'send' }),
    desk.say(his.path, { ...his.words, figures__0__value: '78', obstacles__premises: 'yes', _act: 'send' }),
  ])
  const { words } = await openSheet(desk, head, '1.1')
  expect(words).toMatchObject({ ...moved, figures__0__value: '78', obstacles__premises: 'yes' })
  const [one, other] = [await openSheet(desk, head, '1.2'), await openSheet(desk, ali, '1.2')]
  await desk.say(one.path, { ...one.words, done: 'So sieht es die Leitung.', outlook: 'Mehr davon.', _act: 'send' })
  await desk.say(other.path, { ...other.words, done: 'Ali saw it.', _act: 'send' }, 422)
  const again = { ...other.words, done: 'Ali saw it.', _conflicts: 'done', choice__done: 'mine', version: '2' }
  await desk.say(other.path, { ...again, outlook: 'Mehr davon.', _act: 'send' })
  expect((await openSheet(desk, head, '1.2')).words).toMatchObject({ done: 'Ali saw it.', outlook: 'Mehr davon.' })
}
