import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/** A paper for a meeting or one item of it: a link, or a file that was uploaded. `size` in bytes. */
export type Paper = {
  id: string
  meetingId: string | null
  itemId: string | null
  number: string
  title: string
  day: string
  url: string | null
  file: { name: string; kind: string; size: number } | null
  inPrivate: boolean
}

export type PaperWish = Pick<Paper, 'itemId' | 'number' | 'title' | 'url' | 'inPrivate'>
export type PaperRefusal = 'paper.title_missing' | 'paper.no_address' | 'paper.nothing' | 'paper.both'

/** Either a link or a file; without a title it is called like its file. */
export function checkPaper(wish: PaperWish, file: { title: string } | null): Outcome<PaperWish, PaperRefusal> {
  const title = (wish.title.trim() || (file?.title ?? '')).slice(0, 200)
  if (file !== null && wish.url !== null) return refused('paper.both')
  if (file === null && wish.url === null) return refused('paper.nothing')
  if (wish.url !== null && !/^https?:\/\/[^\s/]+\S*$/.test(wish.url)) return refused('paper.no_address')
  if (title === '') return refused('paper.title_missing')
  return ok({ ...wish, title, number: wish.number.trim().slice(0, 60) })
}
