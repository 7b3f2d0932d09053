import type { Context } from 'hono'
import { securityPolicy } from '../../../platform/http/security-headers.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { showDocument, showDocumentLine } from '../document.verbs.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import type { FormState } from '../editing/editing-form.ts'
import { showEditions } from '../plan.read.ts'
import { allSigns, changesOf } from './correction.apply.ts'
import { readShown } from './correction.form.ts'
import { offered } from './correction.learn.ts'
import { choiceOf } from './correction.ts'
import { type DocumentKey, sayDocument } from './document.messages.ts'
import type { DocumentLine } from './document.ts'
import { type DocumentView, viewDocument } from './document.view.ts'
import { DocumentPage } from './document-page.tsx'
import { kindOfSign, usualSignsFor } from './passage.signs.ts'
import type { Job } from './reading.desk.ts'
import { sayFault } from './reading.faults.ts'
import { UnreadPage } from './unread-page.tsx'

/** A document as it stands now, with what its page shows. */
export async function loadReading(c: Context<EditingEnv>, id: string) {
  const document = await showDocument(c.var.scope, id)
  return {
    document,
    view: viewDocument(
      document.source,
      document.said.map(({ says }) => says),
    ),
  }
}

type Said = { form: FormState; words?: Record<string, string>; refusal?: Refused }

/** The document's page: as asked for, or once more with what could not be done. */
export async function showReading(c: Context<EditingEnv>, id: string, { form, words, refusal }: Said) {
  const { lang } = c.var.scope
  const { document, view } = await loadReading(c, id)
  const query = words ?? c.req.query()
  const done = query.done ?? query.passage
  const errors = Object.entries(form.errors).map(([name, one]) => ({ name, words: sayFault(lang, one) }))
  if (refusal) errors.push({ name: 'passages', words: sayFault(lang, refusal) })
  c.header('Content-Security-Policy', securityPolicy({ 'frame-src': "'self'" }))
  return c.var.show({
    title: document.name,
    status: errors.length > 0 ? 422 : 200,
    script: 'document.js',
    body: (
      <DocumentPage
        lang={lang}
        document={document}
        view={view}
        shown={readShown(query, view.parts.length)}
        done={done}
        alike={othersLike(view, done)}
        offer={offerFor(view, document)}
        notice={noticeOf(query.notice) && sayDocument(lang, noticeOf(query.notice)!)}
        isInPlan={await isInPlan(c, document)}
        editions={await showEditions(c.var.scope)}
        form={form}
        errors={errors}
      />
    ),
  })
}

/** Versions looked back at; a plan has fewer. */
const mostVersions = 20

async function isInPlan(c: Context<EditingEnv>, document: DocumentLine): Promise<boolean> {
  let one = document
  for (let back = 0; back < mostVersions; back++) {
    if (one.plans.length > 0) return true
    if (one.versionOf === null) return false
    one = await showDocumentLine(c.var.scope, one.versionOf)
  }
  return false
}

/** The page of a document that is not read; while it is being read, the browser asks for it again. */
export function showUnread(c: Context<EditingEnv>, document: DocumentLine, job: Job | undefined) {
  if (job) c.header('Refresh', '1')
  const body = <UnreadPage lang={c.var.scope.lang} document={document} job={job} demo={c.var.scope.city.demo} />
  return c.var.show({ title: document.name, body })
}

function noticeOf(word: string | undefined): DocumentKey | undefined {
  return (['undone', 'alike'] as const).map((one) => `notice.${one}` as const).find((key) => key === `notice.${word}`)
}

/** How many passages look like the one corrected last, and are something else so far. */
function othersLike({ corrected }: DocumentView, key: string | undefined): number {
  const at = key === undefined ? -1 : corrected.keys.indexOf(key)
  if (at < 0 || corrected.says[at] !== 'person') return 0
  const choice = choiceOf(corrected.markings[at]!)
  if (choice === 'unread') return 0
  const signs = allSigns(corrected)[at]!.filter((sign) => usualSignsFor(choice).includes(kindOfSign(sign)))
  return changesOf(corrected, { kind: 'alike', passage: key!, choice, signs }).filter(({ follows }) => !follows).length
}

function offerFor(view: DocumentView, { rules }: Awaited<ReturnType<typeof showDocument>>) {
  const fitting = offered(view.corrected, rules)
  const changed = new Set(fitting.flatMap((rule) => changesOf(view.corrected, rule).map(({ at }) => at)))
  return { rules: fitting.length, changes: changed.size }
}
