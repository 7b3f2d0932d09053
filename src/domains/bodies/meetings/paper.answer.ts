import type { Context } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { type FileKind, fileKinds, plainName } from '../../plan/plan.ts'
import { loadPaperFile } from './public-meeting.read.ts'

/** Whatever is in it, nothing of it runs, and nothing is loaded for it. */
const policy = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** A paper's file, to be kept by the reader: never shown in place. `all`: also what is kept among the members. */
export async function answerPaper<Env extends PageEnv>(
  c: Context<Env>,
  meetingId: string,
  paper: string,
  all: boolean,
): Promise<Response> {
  const { name, kind, bytes } = await loadPaperFile(c.var.scope, meetingId, paper, all)
  return c.newResponse(new Uint8Array(bytes), 200, {
    'Content-Type': fileKinds[kind as FileKind].type,
    'Content-Disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${spelled(name)}`,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  })
}

function spelled(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
