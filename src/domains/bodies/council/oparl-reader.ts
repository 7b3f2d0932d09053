/** What servers of the standard OParl say (1.0 and 1.1), read as far as it can be read. */
import { z } from 'zod'
import { type Place, place } from './oparl-place.ts'
import { addressIn, day, idIn, many, oneOf, truth, words } from './oparl-values.ts'

export type CouncilConsultation = {
  id: string | null
  organizationId: string | null
  meetingId: string | null
  itemId: string | null
  role: string
  authoritative: boolean | null
}
export type CouncilPaper = {
  id: string
  number: string
  title: string
  day: string | null
  paperType: string
  webUrl: string | null
  fileName: string
  fileUrl: string | null
  place: Place | null
  consultations: readonly CouncilConsultation[]
}
export type CouncilOrganization = { id: string; name: string }
export type CouncilItem = { id: string; meetingId: string | null; consultationId: string | null; result: string }
export type CouncilMeeting = {
  id: string
  day: string | null
  organizationId: string | null
  items: readonly CouncilItem[]
}

/** An object of a list: as it is now, or that it was taken away; undefined where not even its id can be read. */
export type Told<T> = { id: string; deleted: true } | { id: string; deleted: false; object: T } | undefined

export function readPaper(value: unknown, base: string): Told<CouncilPaper> {
  const file = z
    .object({ name: words, fileName: words, accessUrl: addressIn(base), downloadUrl: addressIn(base) })
    .partial()
  const said = z.object({
    name: words,
    reference: words,
    date: day,
    paperType: words,
    web: addressIn(base),
    mainFile: z.unknown().transform((one) => file.safeParse(oneOf(one)).data),
    location: many(place),
    consultation: many(consultationIn(base)),
  })
  return told(value, base, said.partial(), (id, read) => ({
    id,
    number: read.reference ?? '',
    title: read.name ?? '',
    day: read.date ?? null,
    paperType: read.paperType ?? '',
    webUrl: read.web ?? null,
    fileName: read.mainFile?.name || read.mainFile?.fileName || '',
    fileUrl: read.mainFile?.accessUrl ?? read.mainFile?.downloadUrl ?? null,
    place: read.location?.[0] ?? null,
    consultations: read.consultation ?? [],
  }))
}

function consultationIn(base: string) {
  const id = idIn(base)
  const said = z
    .object({
      id,
      organization: many(id),
      meeting: id,
      agendaItem: id,
      role: words,
      authoritative: truth,
      deleted: truth,
    })
    .partial()
  return said.transform((read): CouncilConsultation | null =>
    read.deleted
      ? null
      : {
          id: read.id ?? null,
          organizationId: read.organization?.[0] ?? null,
          meetingId: read.meeting ?? null,
          itemId: read.agendaItem ?? null,
          role: read.role ?? '',
          authoritative: read.authoritative ?? null,
        },
  )
}

export function readOrganization(value: unknown, base: string): Told<CouncilOrganization> {
  const said = z.object({ name: words, shortName: words }).partial()
  return told(value, base, said, (id, read) => ({ id, name: read.name || read.shortName || '' }))
}

export function readMeeting(value: unknown, base: string): Told<CouncilMeeting> {
  const said = z
    .object({ start: day, organization: many(idIn(base)), agendaItem: many<unknown>(z.unknown()) })
    .partial()
  return told(value, base, said, (id, read) => ({
    id,
    day: read.start ?? null,
    organizationId: read.organization?.[0] ?? null,
    items: (read.agendaItem ?? []).flatMap((one) => {
      const item = readItem(one, base)
      return item && !item.deleted ? [{ ...item.object, meetingId: id }] : []
    }),
  }))
}

export function readItem(value: unknown, base: string): Told<CouncilItem> {
  const said = z.object({ meeting: idIn(base), consultation: idIn(base), result: words }).partial()
  return told(value, base, said, (id, read) => ({
    id,
    meetingId: read.meeting ?? null,
    consultationId: read.consultation ?? null,
    result: read.result ?? '',
  }))
}

function told<Shape, T>(
  value: unknown,
  base: string,
  shape: z.ZodType<Shape>,
  make: (id: string, read: Shape) => T,
): Told<T> {
  const head = z
    .object({ id: idIn(base), deleted: truth })
    .partial()
    .safeParse(value).data
  if (!head?.id) return undefined
  if (head.deleted) return { id: head.id, deleted: true }
  const read = shape.safeParse(value).data
  return read === undefined ? undefined : { id: head.id, deleted: false, object: make(head.id, read) }
}
