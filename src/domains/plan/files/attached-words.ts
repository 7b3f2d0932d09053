import type { Words } from '../../../platform/http/form.ts'
import type { Cover } from '../measure.ts'
import { cellName, columnsOf } from '../sheet/row-parts.ts'
import { countRows } from '../sheet/rows.form.ts'
import { fileAddress, fileIn, type NamedFile } from './file-address.ts'

type Attached = { title: string; url: string }

/** What a sheet's words say of attachments: links and files alike, in their order. */
export function attachedIn(words: Words): Attached[] {
  return Array.from({ length: countRows(words, 'attachments') }, (_, at) => ({
    title: words[cellName('attachments', at, 'title')] ?? '',
    url: words[cellName('attachments', at, 'url')] ?? '',
  })).filter(({ title, url }) => title !== '' || url !== '')
}

export function withAttached(words: Words, attached: readonly Attached[]): Words {
  const rest = Object.entries(words).filter(([name]) => !name.startsWith('attachments__'))
  const rows = attached.flatMap(({ title, url }, at) => [
    [cellName('attachments', at, 'title'), title],
    [cellName('attachments', at, 'url'), url],
  ])
  return Object.fromEntries([...rest, ...rows])
}

export function coverIn(words: Words): Cover | null {
  const say = (column: keyof Cover) => words[cellName('cover', 0, column)] ?? ''
  if (say('picture') === '') return null
  return { picture: say('picture'), alt: say('alt'), credit: say('credit'), licence: say('licence') }
}

export function withCover(words: Words, cover: Cover | null): Words {
  const rest = Object.entries(words).filter(([name]) => !name.startsWith('cover__'))
  const cells = columnsOf('cover').flatMap(({ name }) =>
    cover ? [[cellName('cover', 0, name), cover[name as keyof Cover]]] : [],
  )
  return Object.fromEntries([...rest, ...cells])
}

/** Words without those of our files that are no longer there. */
export function withoutGone(words: Words, files: readonly NamedFile[]): Words {
  const isGone = (said: string) => fileIn(said) !== undefined && !files.some((file) => fileAddress(file) === said)
  const cover = coverIn(words)
  const isShown = cover !== null && files.some(({ digest }) => digest === cover.picture)
  const attached = attachedIn(words).filter(({ url }) => !isGone(url))
  const left = withAttached(isShown ? words : withCover(words, null), attached)
  return Object.fromEntries(Object.entries(left).map(([name, said]) => [name, isGone(said) ? '' : said]))
}
