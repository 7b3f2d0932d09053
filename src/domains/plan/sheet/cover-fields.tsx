import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { type FormState, fieldOf } from '../editing/editing-form.ts'
import { coverIn } from '../files/attached-words.ts'
import { CoverNow } from '../files/cover-section.tsx'
import type { KeptFile } from '../files/file.queries.ts'
import { sayFiles } from '../files/files.messages.ts'
import { filesRoutes } from '../files/files.routes.ts'
import type { Cover } from '../measure.ts'
import { cellName } from './row-parts.ts'
import { saySheet } from './sheet.messages.ts'

type Props = { lang: Lang; form: FormState; files: readonly KeptFile[]; id: string }

const pictureField = cellName('cover', 0, 'picture')

/** What is said of the measure's picture. The picture itself is brought on a page of its own, as files are. */
export const CoverFields: FC<Props> = ({ lang, form, files, id }) => {
  const cover = coverIn(form.words)
  return (
    <>
      {cover && (
        <>
          <h3>{saySheet(lang, 'part.cover')}</h3>
          <CoverNow lang={lang} cover={cover} files={files} />
          {files.some(({ digest }) => digest === cover.picture) && <CoverSaid lang={lang} form={form} cover={cover} />}
        </>
      )}
      <p id={pictureField}>
        <a href={filesRoutes.files(id)}>{sayFiles(lang, 'open')}</a>{' '}
        <span class="soft">{sayFiles(lang, 'open.hint')}</span>
      </p>
    </>
  )
}

/** Only of a picture that is there: what names one that is gone could never be saved. */
const CoverSaid: FC<Pick<Props, 'lang' | 'form'> & { cover: Cover }> = ({ lang, form, cover }) => (
  <>
    <input type="hidden" name={pictureField} value={cover.picture} />
    {(['alt', 'credit', 'licence'] as const).map((column) => (
      <TextInput
        {...fieldOf(form, lang, cellName('cover', 0, column))}
        label={sayFiles(lang, column)}
        hint={sayFiles(lang, `${column}.hint`)}
        optional={column !== 'alt'}
      />
    ))}
  </>
)
