import { type Context, Hono } from 'hono'
import { line, readUpload, readWords, type Words } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { type DraftingPage, showDrafted } from '../drafting/drafted.read.ts'
import { latestWords } from '../drafting/drafted.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { emptyForm, type FormState } from '../editing/editing-form.ts'
import { attachFile, detachFile, removeCover, setCover } from './attach.verbs.ts'
import { coverIn } from './attached-words.ts'
import { answerFile, answerPicture } from './file.answer.ts'
import { readCoverForm, readTitle } from './files.form.ts'
import { type FilesKey, sayFiles } from './files.messages.ts'
import { filesPatterns, filesRoutes } from './files.routes.ts'
import { FilesView } from './files-view.tsx'
import { stemOf, takeAttachment, takeCover } from './take-file.ts'

/** What is attached to a measure and its picture, brought from a person's computer. */
export const filesPages = new Hono<EditingEnv>()

filesPages.get(filesPatterns.files, async (c) => showFiles(c, await pageOf(c), emptyForm))

filesPages.post(filesPatterns.files, async (c) => {
  const page = await pageOf(c)
  const [words, upload] = [await readWords(c), await readUpload(c, 'file')]
  if (!upload) return showFiles(c, page, { words, errors: { file: { ok: false, code: 'file.missing' } } })
  const { title, errors } = readTitle(words, stemOf(upload))
  const taken = await takeAttachment(upload)
  if (!taken.ok) errors.file = taken
  if (!taken.ok || Object.keys(errors).length > 0) return showFiles(c, page, { words, errors })
  const attached = await attachFile(c.var.scope, page.drafted.id, taken.value, title)
  return attached.ok ? done(c, page, 'notice.attached') : refuse(c, words, 'file', attached)
})

filesPages.post(filesPatterns.detach, async (c) => {
  const [page, words] = [await pageOf(c), await readWords(c)]
  const { scope } = c.var
  const detached = await detachFile(scope, page.drafted.id, line(words, 'url'), line(words, '_seen'))
  return detached.ok ? done(c, page, 'notice.detached') : refuse(c, {}, 'file', detached)
})

filesPages.post(filesPatterns.cover, async (c) => {
  const page = await pageOf(c)
  const [words, upload] = [await readWords(c), await readUpload(c, 'picture')]
  const isThere = coverIn(latestWords(page.drafted)) !== null
  const { said, errors } = readCoverForm(words, upload, isThere)
  const taken = upload && (await takeCover(upload))
  if (taken && !taken.ok) errors.picture = taken
  if (Object.keys(errors).length > 0) return showFiles(c, page, { words, errors })
  const wish = { seen: line(words, '_seen'), file: taken?.ok ? taken.value : null, said }
  const set = await setCover(c.var.scope, page.drafted.id, wish)
  return set.ok ? done(c, page, 'notice.cover') : refuse(c, words, 'picture', set)
})

filesPages.post(filesPatterns.uncover, async (c) => {
  const [page, words] = [await pageOf(c), await readWords(c)]
  const removed = await removeCover(c.var.scope, page.drafted.id, line(words, '_seen'))
  return removed.ok ? done(c, page, 'notice.uncovered') : refuse(c, {}, 'picture', removed)
})

filesPages.get(filesPatterns.seen, answerFile)
filesPages.get(filesPatterns.picture, answerPicture)

function pageOf(c: Context<EditingEnv>): Promise<DraftingPage> {
  return showDrafted(c.var.scope, 'measure', c.req.param('record') ?? '')
}

function done(c: Context<EditingEnv>, { drafted }: DraftingPage, notice: FilesKey): Response {
  return c.redirect(`${filesRoutes.files(drafted.id)}?notice=${notice}`, 303)
}

/** The page as it is now: somebody else may have changed it meanwhile. */
async function refuse(c: Context<EditingEnv>, words: Words, field: string, refusal: Refused) {
  const told = refusal.code === 'changed_meanwhile' ? { ...refusal, code: 'file.changed_meanwhile' } : refusal
  return showFiles(c, await pageOf(c), { words, errors: { [field]: told } })
}

const notices: readonly FilesKey[] = ['notice.attached', 'notice.detached', 'notice.cover', 'notice.uncovered']

function showFiles(c: Context<EditingEnv>, page: DraftingPage, form: FormState) {
  const { lang } = c.var.scope
  const notice = form === emptyForm ? notices.find((one) => one === c.req.query('notice')) : undefined
  return c.var.show({
    title: sayFiles(lang, 'title'),
    status: form === emptyForm ? 200 : 422,
    body: <FilesView lang={lang} page={page} form={form} notice={notice} />,
  })
}
