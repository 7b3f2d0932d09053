import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { describeFile } from './describe-file.ts'
import type { KeptFile } from './file.queries.ts'
import { fileIn } from './file-address.ts'
import { sayFiles } from './files.messages.ts'
import { filesRoutes } from './files.routes.ts'

type Props = { lang: Lang; title: string; url: string; files: readonly KeptFile[] }

/** An attachment as the workspace shows it: a link as it is, a file with its kind and size. */
export const FileLink: FC<Props> = ({ lang, title, url, files }) => {
  const named = fileIn(url)
  const file = named && files.find(({ digest }) => digest === named.digest)
  if (!named) return <a href={url}>{title}</a>
  if (!file) return <span>{`${title} (${sayFiles(lang, 'gone')})`}</span>
  return (
    <span>
      <a href={filesRoutes.seen(url)}>
        <bdi>{title}</bdi>
      </a>{' '}
      <bdi class="soft">{describeFile(lang, file)}</bdi>
    </span>
  )
}
