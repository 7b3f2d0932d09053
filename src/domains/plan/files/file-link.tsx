import type { FC } from 'hono/jsx'
import { formatNumber } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { KeptFile } from './file.queries.ts'
import { fileIn } from './file-address.ts'
import { sayFiles } from './files.messages.ts'
import { filesRoutes } from './files.routes.ts'
import { sayKind } from './take-file.ts'

type Props = { lang: Lang; title: string; url: string; files: readonly KeptFile[] }

/** An attachment as the workspace shows it: a link as it is, a file with its kind and size. */
export const FileLink: FC<Props> = ({ lang, title, url, files }) => {
  const named = fileIn(url)
  const file = named && files.find(({ digest }) => digest === named.digest)
  if (!named) return <a href={url}>{title}</a>
  if (!file) return <span>{`${title} (${sayFiles(lang, 'gone')})`}</span>
  return (
    <span>
      <a href={filesRoutes.seen(url)}>{title}</a>{' '}
      <span class="soft">{`${sayKind(file.kind)}, ${saySize(lang, file.size)}`}</span>
    </span>
  )
}

/** 1.000 and not 1.024: as file managers and telephones count. */
export function saySize(lang: Lang, bytes: number): string {
  if (bytes < 1_000_000)
    return sayFiles(lang, 'size.kb', { n: formatNumber(lang, Math.max(1, Math.round(bytes / 1000))) })
  return sayFiles(lang, 'size.mb', { n: formatNumber(lang, Math.round(bytes / 100_000) / 10) })
}
