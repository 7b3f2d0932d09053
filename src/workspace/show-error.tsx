import type { Context } from 'hono'
import { negotiateLanguage, staffLanguages } from '../i18n/languages.ts'
import { BadRequest, Forbidden, NotFound, TooMany, Unavailable } from '../platform/errors.ts'
import { logBug } from '../platform/log.ts'
import { inFrame } from './in-frame.tsx'
import { sayWorkspace } from './workspace.messages.ts'
import { langOf, type WorkspaceEnv, type WorkspaceParts } from './workspace-env.ts'

type Kind = '400' | '403' | '404' | '413' | '429' | '500' | '503' | 'forbidden'

/** What was thrown, as the person is told of it. */
export function showError(c: Context<WorkspaceEnv>, parts: WorkspaceParts, error: unknown) {
  if (error instanceof NotFound) return page(c, parts, 404, '404')
  if (error instanceof Forbidden) return page(c, parts, 403, 'forbidden')
  if (error instanceof BadRequest) {
    const status = error.status === 405 ? 400 : error.status
    return page(c, parts, status, `${status}`)
  }
  if (error instanceof TooMany) {
    c.header('Retry-After', String(error.seconds))
    return page(c, parts, 429, '429')
  }
  const status = error instanceof Unavailable ? 503 : 500
  return page(c, parts, status, `${status}`, logBug(parts.log, error))
}

function page(c: Context<WorkspaceEnv>, parts: WorkspaceParts, status: number, kind: Kind, id?: string) {
  if (!c.var.city) {
    const lang = negotiateLanguage(c.req.header('Accept-Language'), staffLanguages)
    return c.text([sayWorkspace(lang, `error.${kind}.title`), id].filter(Boolean).join(' '), status as 500)
  }
  const lang = langOf(c)
  const title = sayWorkspace(lang, `error.${kind}.title`)
  const body = (
    <>
      <h1>{title}</h1>
      {(kind === '429' || kind === 'forbidden') && <p>{sayWorkspace(lang, `error.${kind}.words`)}</p>}
      {id && <p>{sayWorkspace(lang, 'error.id', { id })}</p>}
      <p>
        <a href="/workspace">{sayWorkspace(lang, 'error.back')}</a>
      </p>
    </>
  )
  return inFrame(c, parts, { title, status, body })
}
