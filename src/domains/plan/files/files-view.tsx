import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { FormField, wiring } from '../../../ui/form-field/form-field.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { DraftingPage } from '../drafting/drafted.read.ts'
import { latestWords, stampOf } from '../drafting/drafted.ts'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { type FormState, fieldOf, summaryOf } from '../editing/editing-form.ts'
import { attachedIn } from './attached-words.ts'
import { CoverSection } from './cover-section.tsx'
import { allEndings, largestFile } from './file-kind.ts'
import { FileLink } from './file-link.tsx'
import { type FilesKey, sayFiles } from './files.messages.ts'
import { filesRoutes } from './files.routes.ts'

export type FilesProps = { lang: Lang; page: DraftingPage; form: FormState; notice: FilesKey | undefined }

/** What is attached to a measure, and its picture: to be added and taken away. */
export const FilesView: FC<FilesProps> = (props) => {
  const { lang, page, form, notice } = props
  const { drafted, edition } = page
  const { id, isPublished, copy } = drafted
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: editingRoutes.measures(edition.slug), label: sayFiles(lang, 'measures') },
          { href: draftingRoutes.revise('measure', id), label: latestWords(drafted).title ?? '' },
        ]}
      />
      {notice && <Notice kind="success" title={sayFiles(lang, notice)} />}
      <PageTitle
        lang={lang}
        title={original(sayFiles(lang, 'title'), lang)}
        kicker={edition.title.words}
        lead={original(sayFiles(lang, isPublished ? 'lead.published' : 'lead.draft'), lang)}
      />
      <ErrorSummary lang={lang} errors={summaryOf(form, lang)} />
      {copy && (
        <p>
          <a href={draftingRoutes.difference('measure', id)}>{sayFiles(lang, 'difference')}</a>
        </p>
      )}
      <AttachedSection {...props} />
      <CoverSection {...props} />
    </>
  )
}

const AttachedSection: FC<FilesProps> = ({ lang, page, form }) => {
  const { drafted, files } = page
  const attached = attachedIn(latestWords(drafted))
  return (
    <section class="section" aria-labelledby="attached">
      <h2 id="attached">{sayFiles(lang, 'attached')}</h2>
      {attached.length === 0 ? (
        <p class="soft">{sayFiles(lang, 'attached.none')}</p>
      ) : (
        <ul class="files">
          {attached.map(({ title, url }) => (
            <li>
              <FileLink lang={lang} title={title} url={url} files={files} />
              <form method="post" action={filesRoutes.detach(drafted.id)}>
                <input type="hidden" name="_seen" value={stampOf(drafted)} />
                <input type="hidden" name="url" value={url} />
                <button class="row-part__more" type="submit" aria-label={sayFiles(lang, 'remove_of', { title })}>
                  {sayFiles(lang, 'remove')}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form class="form" method="post" action={filesRoutes.files(drafted.id)} enctype="multipart/form-data">
        <h3>{sayFiles(lang, 'attach')}</h3>
        <FileInput
          lang={lang}
          form={form}
          name="file"
          beside={['title']}
          label={sayFiles(lang, 'file')}
          hint={sayFiles(lang, 'file.hint', { megabytes: largestFile })}
          endings={allEndings}
        />
        <TextInput
          {...fieldOf(form, lang, 'title')}
          label={sayFiles(lang, 'file.title')}
          hint={sayFiles(lang, 'file.title_hint')}
          optional
        />
        <Button>{sayFiles(lang, 'attach.now')}</Button>
      </form>
    </section>
  )
}

type FileInputProps = {
  lang: Lang
  form: FormState
  name: string
  /** The other fields of its form. */
  beside: readonly string[]
  label: string
  hint: string
  endings: readonly string[]
}

/** No browser keeps a file for a page that comes back: it has to be chosen again, and that is said. */
export const FileInput: FC<FileInputProps> = ({ lang, form, name, beside, label, hint, endings }) => {
  const { error } = fieldOf(form, lang, name)
  const isAsked = [name, ...beside].some((one) => form.errors[one])
  const field = { lang, name, label, error, hint: isAsked ? `${hint} ${sayFiles(lang, 'file.again')}` : hint }
  return (
    <FormField {...field}>
      <input class="upload" type="file" accept={endings.map((one) => `.${one}`).join(',')} {...wiring(field)} />
    </FormField>
  )
}
