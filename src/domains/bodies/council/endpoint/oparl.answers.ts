import type { Context } from 'hono'
import { sourceLanguage } from '../../../../platform/scope.ts'
import type { PageEnv } from '../../../../ui/page.ts'
import { type OparlKey, sayOparl } from './oparl.messages.ts'
import { showOparl, showOparlBytes } from './oparl.read.ts'
import { type OparlKind, oparlAddresses, oparlKindNames, oparlKinds } from './oparl.routes.ts'
import { mimeOf } from './oparl-bytes.ts'
import { type ListQuery, listPage, listQuery } from './oparl-list.ts'
import { type OparlObject, toJson } from './oparl-object.ts'

type Asking = Context<PageEnv>

/** An error as the standard tells it. */
export function oparlError(c: Asking, status: 400 | 404 | 405, key: OparlKey, debug: string): Response {
  const message = sayOparl(sourceLanguage(c.var.scope.city), key)
  c.header('Cache-Control', 'no-store')
  return c.json({ type: 'https://schema.oparl.org/1.1/Error', message, debug: debug.slice(0, 300) }, status)
}

const notThere = (c: Asking) => oparlError(c, 404, 'error.not_there', c.req.path)

export async function answerSystem(c: Asking): Promise<Response> {
  const { scope, publicUrl } = c.var
  const at = oparlAddresses(publicUrl)
  const { whole } = await showOparl(scope, publicUrl)
  const name = sayOparl(sourceLanguage(scope.city), 'system', { city: scope.city.name })
  const said = {
    oparlVersion: 'https://schema.oparl.org/1.1/',
    body: at.bodies,
    name,
    contactName: scope.city.name,
    website: `${publicUrl}/`,
  }
  return c.json(toJson({ id: at.system, type: 'System', ...whole, said }))
}

export async function answerBody(c: Asking): Promise<Response> {
  return c.json(bodyJson(await body(c)))
}

/** The list of bodies, which has one; of legislative terms, of which our bodies know none; or of one type of object. */
export async function answerList(c: Asking, list: string): Promise<Response> {
  const at = oparlAddresses(c.var.publicUrl)
  const kind = oparlKindNames.find((one) => oparlKinds[one].list === list)
  if (kind) return answerWith(c, (await showOparl(c.var.scope, c.var.publicUrl))[kind], at.list(kind))
  if (list === 'legislative-terms') return answerWith(c, [], at.terms)
  return list === 'bodies' ? answerWith(c, [await body(c)], at.bodies) : notThere(c)
}

/** The meetings or consultations of one of our bodies. */
export async function answerListOf(c: Asking, id: string, list: string): Promise<Response> {
  const at = oparlAddresses(c.var.publicUrl)
  const kind = (['meeting', 'consultation'] as const).find((one) => oparlKinds[one].list === list)
  const all = await showOparl(c.var.scope, c.var.publicUrl)
  const address = at.object('organization', id)
  if (!kind || !all.organization.some((one) => one.id === address)) return notThere(c)
  const own = all[kind].filter(({ said }) => (said?.organization as string[] | undefined)?.includes(address))
  return answerWith(c, own, at.ofOrganization(id, kind))
}

export async function answerObject(c: Asking, kind: string, id: string): Promise<Response> {
  if (!(oparlKindNames as string[]).includes(kind)) return notThere(c)
  const { scope, publicUrl } = c.var
  const address = oparlAddresses(publicUrl).object(kind as OparlKind, id)
  const found = (await showOparl(scope, publicUrl))[kind as OparlKind].find((one) => one.id === address)
  return found ? c.json(toJson(found)) : notThere(c)
}

/** Whatever is in a file, nothing of it runs, and nothing is loaded for it. */
const policy = "default-src 'none'; frame-ancestors 'none'; sandbox"

export async function answerBytes(c: Asking, file: string, way: string): Promise<Response> {
  const found = ['access', 'download'].includes(way) ? await showOparlBytes(c.var.scope, file) : undefined
  if (!found) return notThere(c)
  const spelled = encodeURIComponent(found.name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  const kept = way === 'download' ? 'attachment' : 'inline'
  const mime = mimeOf(found.kind)
  return c.body(new Uint8Array(found.bytes), 200, {
    'Content-Type': mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime,
    'Content-Disposition': `${kept}; filename*=UTF-8''${spelled}`,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  })
}

function answerWith(c: Asking, all: readonly OparlObject[], address: string): Response {
  const asked = new URL(c.req.url).searchParams
  const query = listQuery.safeParse(Object.fromEntries([...asked].filter(([, value]) => value !== '')))
  if (!query.success) return oparlError(c, 400, 'error.query', String(query.error.issues[0]?.path[0] ?? ''))
  const page = listPage(all, query.data as ListQuery, address, asked)
  // The list of bodies has objects that must tell a list though it is empty.
  return c.json({
    ...page,
    data: page.data.map((one) => (all[0]?.type === 'Body' ? { ...one, legislativeTerm: [] } : one)),
  })
}

async function body(c: Asking): Promise<OparlObject> {
  const { scope, publicUrl } = c.var
  const at = oparlAddresses(publicUrl)
  const { whole } = await showOparl(scope, publicUrl)
  const said = {
    system: at.system,
    name: scope.city.name,
    website: `${publicUrl}/`,
    organization: at.list('organization'),
    person: at.list('person'),
    meeting: at.list('meeting'),
    paper: at.list('paper'),
    agendaItem: at.list('item'),
    consultation: at.list('consultation'),
    file: at.list('file'),
    locationList: at.list('location'),
    legislativeTermList: at.terms,
    membership: at.list('membership'),
  }
  return { id: at.body, type: 'Body', ...whole, said }
}

function bodyJson(object: OparlObject): Record<string, unknown> {
  return { ...toJson(object), legislativeTerm: [] }
}
