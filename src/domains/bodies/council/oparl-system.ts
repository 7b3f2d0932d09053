/** Where a server of the standard OParl (1.0 and 1.1) begins: the system, and its bodies with their lists. */
import { z } from 'zod'
import { addressIn, idIn, oneOf, words } from './oparl-values.ts'

export type CouncilSystem = { name: string; version: string; bodies: readonly unknown[]; bodiesUrl: string | null }
/** `papers` and the rest: where the lists are. */
export type CouncilBody = {
  id: string
  name: string
  papers: string
  meetings: string | null
  organizations: string | null
  items: string | null
}
/** The name of an object's type, whichever version and spelling of its address: `Paper`. */
export function typeOf(value: unknown): string {
  return z.object({ type: words }).safeParse(oneOf(value)).data?.type.split('/').at(-1) ?? ''
}

/** A system, or a list of those of several versions: the newest that we read. */
export function readSystem(value: unknown, base: string): CouncilSystem | undefined {
  const said = z.object({ name: words, oparlVersion: words, body: z.unknown() })
  const all = (Array.isArray(value) ? value : [value]).flatMap((one) => said.partial().safeParse(one).data ?? [])
  const read = all.map(({ name = '', oparlVersion = '', body }) => ({
    name,
    version: /1\.\d+/.exec(oparlVersion)?.[0] ?? '',
    bodies: Array.isArray(body) ? (body as unknown[]) : [],
    bodiesUrl: addressIn(base).parse(body ?? null),
  }))
  return read
    .filter(({ bodies, bodiesUrl }) => bodies.length > 0 || bodiesUrl)
    .sort((a, b) => (a.version < b.version ? 1 : -1))[0]
}

export function readBody(value: unknown, base: string): CouncilBody | undefined {
  const at = addressIn(base)
  const said = z.object({
    id: idIn(base),
    name: words,
    shortName: words,
    paper: at,
    meeting: at,
    organization: at,
    agendaItem: at,
  })
  const read = said.partial().safeParse(oneOf(value)).data
  if (!read?.id || !read.paper) return undefined
  return {
    id: read.id,
    name: read.name || read.shortName || read.id,
    papers: read.paper,
    meetings: read.meeting ?? null,
    organizations: read.organization ?? null,
    items: read.agendaItem ?? null,
  }
}
