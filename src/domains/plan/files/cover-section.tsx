import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { latestWords, stampOf } from '../drafting/drafted.ts'
import { fieldOf } from '../editing/editing-form.ts'
import type { Cover } from '../measure.ts'
import { coverIn } from './attached-words.ts'
import type { KeptFile } from './file.queries.ts'
import { largestFile, pictureEndings } from './file-kind.ts'
import { sayFiles } from './files.messages.ts'
import { filesRoutes, pictureAddress } from './files.routes.ts'
import { FileInput, type FilesProps } from './files-view.tsx'

/** The picture of a measure with what is said of it. Without words for those who do not see it there is none. */
export const CoverSection: FC<FilesProps> = ({ lang, page, form }) => {
  const { drafted, files } = page
  const cover = coverIn(latestWords(drafted))
  const isSent = form.words.alt !== undefined
  const said = isSent ? form : { ...form, words: { ...cover } }
  return (
    <section class="section" aria-labelledby="cover">
      <h2 id="cover">{sayFiles(lang, 'cover')}</h2>
      {cover === null ? (
        <p class="soft">{sayFiles(lang, 'cover.none')}</p>
      ) : (
        <>
          <CoverNow lang={lang} cover={cover} files={files} />
          <form method="post" action={filesRoutes.uncover(drafted.id)}>
            <input type="hidden" name="_seen" value={stampOf(drafted)} />
            <button class="row-part__more" type="submit">
              {sayFiles(lang, 'cover.remove')}
            </button>
          </form>
        </>
      )}
      <form class="form" method="post" action={filesRoutes.cover(drafted.id)} enctype="multipart/form-data">
        <h3>{sayFiles(lang, cover === null ? 'cover.choose' : 'cover.change')}</h3>
        <input type="hidden" name="_seen" value={stampOf(drafted)} />
        <FileInput
          lang={lang}
          form={form}
          name="picture"
          beside={['alt', 'credit', 'licence']}
          label={sayFiles(lang, 'picture')}
          hint={sayFiles(lang, cover === null ? 'picture.hint' : 'picture.hint_change', { megabytes: largestFile })}
          endings={pictureEndings}
        />
        <TextInput
          {...fieldOf(said, lang, 'alt')}
          label={sayFiles(lang, 'alt')}
          hint={sayFiles(lang, 'alt.hint')}
          required
        />
        <TextInput
          {...fieldOf(said, lang, 'credit')}
          label={sayFiles(lang, 'credit')}
          hint={sayFiles(lang, 'credit.hint')}
          optional
        />
        <TextInput
          {...fieldOf(said, lang, 'licence')}
          label={sayFiles(lang, 'licence')}
          hint={sayFiles(lang, 'licence.hint')}
          optional
        />
        <Button>{sayFiles(lang, 'cover.save')}</Button>
      </form>
    </section>
  )
}

/** The picture as those see it who may see drafts. */
export const CoverNow: FC<{ lang: Lang; cover: Cover; files: readonly KeptFile[] }> = ({ lang, cover, files }) => {
  const file = files.find(({ digest }) => digest === cover.picture)
  if (!file?.width || !file.height) return <p>{sayFiles(lang, 'cover.gone')}</p>
  return (
    <img
      class="cover-now"
      src={filesRoutes.seen(pictureAddress(file.digest, file.width))}
      width={file.width}
      height={file.height}
      alt={cover.alt}
      loading="lazy"
    />
  )
}
