import { type Context, Hono } from 'hono'
import { nameLanguage } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { readWords } from '../../../platform/http/form.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { OverviewView } from './overview-view.tsx'
import { readQueueFilter } from './queue.form.ts'
import { showQueue } from './queue.read.ts'
import { QueueView } from './queue-view.tsx'
import { readWishes } from './translated.form.ts'
import { showTranslated } from './translated.read.ts'
import { translateRecord } from './translated.verbs.ts'
import { type TranslatedForm, TranslatedView } from './translated-view.tsx'
import { sayTranslating } from './translating.messages.ts'
import { translatingPatterns, translatingRoutes } from './translating.routes.ts'
import { demandLanguage, showOverview } from './work.read.ts'

/** Translating: how far each language is, what waits in it, and a record beside its translation. */
export const translatingPages = new Hono<EditingEnv>()

const notices = ['notice.saved', 'notice.unchanged'] as const

translatingPages.get(translatingPatterns.overview, async (c) => {
  const { scope } = c.var
  const overview = await showOverview(scope)
  return c.var.show({
    title: sayTranslating(scope.lang, 'title'),
    body: <OverviewView lang={scope.lang} overview={overview} />,
  })
})

translatingPages.get(translatingPatterns.queue, async (c) => {
  const { scope } = c.var
  const lang = demandLanguage(scope, c.req.param('lang'))
  const page = await showQueue(scope, lang, readQueueFilter(c.req.query()))
  return c.var.show({ title: titleOf(scope.lang, lang), body: <QueueView lang={scope.lang} page={page} /> })
})

translatingPages.get(translatingPatterns.record, (c) => {
  const notice = notices.find((one) => one === c.req.query('notice'))
  return showRecord(c, { words: {}, errors: {}, notice })
})

translatingPages.post(translatingPatterns.record, async (c) => {
  const { scope } = c.var
  const { lang: of, record: id } = c.req.param()
  const lang = demandLanguage(scope, of)
  const words = await readWords(c)
  const filter = readQueueFilter(c.req.query())
  const { texts } = await showTranslated(scope, lang, id, filter)
  const wishes = readWishes(
    words,
    texts.map(({ part }) => part),
  )
  const saved = await translateRecord(scope, lang, id, wishes)
  if (!saved.ok) return showRecord(c, { words, errors: saved.errors, notice: undefined })
  const address = translatingRoutes.record(lang, id, filter)
  const notice = saved.value === 0 ? 'notice.unchanged' : 'notice.saved'
  return c.redirect(`${address}${address.includes('?') ? '&' : '?'}notice=${notice}`, 303)
})

async function showRecord(c: Context<EditingEnv>, form: TranslatedForm) {
  const { scope } = c.var
  const lang = demandLanguage(scope, c.req.param('lang') ?? '')
  const page = await showTranslated(scope, lang, c.req.param('record') ?? '', readQueueFilter(c.req.query()))
  return c.var.show({
    title: `${page.record.title.words} · ${nameLanguage(scope.lang, lang)}`,
    status: Object.keys(form.errors).length > 0 ? 422 : 200,
    script: 'rich.js',
    body: <TranslatedView lang={scope.lang} page={page} form={form} />,
  })
}

function titleOf(lang: Lang, of: Lang): string {
  return sayTranslating(lang, 'queue.title', { lang: nameLanguage(lang, of) })
}
