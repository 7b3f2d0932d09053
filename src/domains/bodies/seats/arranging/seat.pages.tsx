import { type Context, Hono } from 'hono'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import { mayArrangeBodies, maySeeBodies } from '../../bodies.access.ts'
import type { BodiesEnv } from '../../bodies-env.ts'
import { appoint } from '../appoint.verbs.ts'
import { endMandate, giveOffice } from '../mandate.verbs.ts'
import { closeSeats, openSeats, reviseSeat } from '../seat.verbs.ts'
import { type BodyPage, showBody, vacantIds } from '../seats.read.ts'
import { seatsPatterns, seatsRoutes } from '../seats.routes.ts'
import { fieldOfAppointing, readAppointing } from './appoint.form.ts'
import { AppointView } from './appoint-view.tsx'
import { sayArranging as say } from './arranging.messages.ts'
import { arranging, back, toArrange } from './arranging.pages.tsx'
import { namingRule } from './body-head.tsx'
import {
  closingBox,
  fieldOfSeat,
  readLeaving,
  readOffice,
  readRevision,
  readSeatClosing,
  readSeats,
} from './seat.form.ts'
import { SeatView } from './seat-view.tsx'
import { SeatsFormView } from './seats-form-view.tsx'

/** The seats of a body, and who comes and leaves. */
export const seatPages = new Hono<BodiesEnv>()

seatPages.get(seatsPatterns.seats, (c) => showSeats(c, blankForm(c.req.query('notice'))))

seatPages.post(seatsPatterns.seats, async (c) => {
  const { words, seen, slug } = await arranging(c)
  const { body } = await showBody(c.var.scope, slug)
  const sides = body.sides.map(({ side }) => side)
  const wish = readSeats(words, sides)
  if (!wish.ok) return showSeats(c, { words, errors: wish.errors })
  const opened = await openSeats(c.var.scope, slug, seen, wish.value.wishes, wish.value.openedOn)
  if (opened.ok) return back(c, 'notice.opened', seatsRoutes.appoint(slug))
  const field = opened.code === 'seat.before_founding' ? 'openedOn' : `seats-${sides[0]}`
  return showSeats(c, refusedForm(words, field, opened))
})

seatPages.post(seatsPatterns.closeSeats, async (c) => {
  const { words, seen, slug } = await arranging(c)
  const { body, open } = await showBody(c.var.scope, slug)
  const wish = readSeatClosing(words)
  if (!wish.ok) return showSeats(c, { words, errors: wish.errors })
  const ids = open.map(({ id }) => id).filter((id) => words[closingBox(id)] === 'yes')
  const closed = await closeSeats(c.var.scope, slug, seen, ids, wish.value)
  if (closed.ok) return back(c, 'notice.seats_closed')
  const field =
    closed.code === 'seat.none_chosen' || closed.code === 'parity.would_break' ? 'closing' : fieldOfSeat(closed.code)
  return showSeats(c, refusedForm(words, field, namingRule(c.var.scope, body, closed)))
})

seatPages.get(seatsPatterns.appoint, (c) => showAppoint(c, blankForm(c.req.query('notice'))))

seatPages.post(seatsPatterns.appoint, async (c) => {
  const { words, seen, slug } = await arranging(c)
  const page = await showBody(c.var.scope, slug)
  const seatIds = vacantSeats(page).map(({ id }) => id)
  const read = readAppointing(words, seatIds, known(c, page))
  if (!read.ok) return showAppoint(c, { words, errors: read.errors })
  const { appointing, rows } = read.value
  const appointed = await appoint(c.var.scope, slug, seen, appointing)
  if (appointed.ok) return back(c, 'notice.appointed')
  const refusal = namingRule(c.var.scope, page.body, appointed)
  return showAppoint(c, refusedForm(words, fieldOfAppointing(refusal, rows), refusal))
})

seatPages.get(seatsPatterns.seat, (c) => showSeat(c, blankForm(c.req.query('notice'))))

seatPages.post(seatsPatterns.seat, async (c) => {
  const { words, seen, slug, seat, href } = await ofSeat(c)
  const revised = await reviseSeat(c.var.scope, slug, seat.id, seen, readRevision(words))
  return revised.ok
    ? back(c, 'notice.saved', href)
    : showSeat(c, refusedForm(words, fieldOfSeat(revised.code), revised))
})

seatPages.post(seatsPatterns.follow, async (c) => {
  const { words, seen, slug, seat, page, href } = await ofSeat(c)
  const read = readAppointing(words, [seat.id], known(c, page))
  if (!read.ok) return showSeat(c, { words, errors: read.errors })
  const appointed = await appoint(c.var.scope, slug, seen, read.value.appointing)
  if (appointed.ok) return back(c, 'notice.appointed', href)
  const refusal = namingRule(c.var.scope, page.body, appointed)
  return showSeat(c, refusedForm(words, fieldOfAppointing(refusal, [0]), refusal))
})

seatPages.post(seatsPatterns.endMandate, async (c) => {
  const { words, seen, slug, mandates, href } = await ofSeat(c)
  const read = readLeaving(words, mandates)
  if (!read.ok) return showSeat(c, { words, errors: read.errors })
  const { id, ...leaving } = read.value
  const ended = await endMandate(c.var.scope, slug, id, seen, leaving)
  return ended.ok ? back(c, 'notice.left', href) : showSeat(c, refusedForm(words, fieldOfSeat(ended.code), ended))
})

seatPages.post(seatsPatterns.giveOffice, async (c) => {
  const { words, seen, slug, mandates, href } = await ofSeat(c)
  const holder = mandates.find(({ id }) => id === words.holder)
  if (!holder) throw new NotFound('mandate')
  const given = await giveOffice(c.var.scope, slug, holder.id, seen, readOffice(words))
  return given.ok ? back(c, 'notice.saved', href) : showSeat(c, refusedForm(words, 'office', given))
})

function known(c: Context<BodiesEnv>, { units, people }: BodyPage) {
  return { units: [...units.values()], people: [...people.keys()], publicUrl: c.var.publicUrl }
}

function vacantSeats(page: BodyPage) {
  const vacant = vacantIds(page)
  return page.open.filter(({ id }) => vacant.has(id))
}

async function ofSeat(c: Context<BodiesEnv>) {
  const form = await arranging(c)
  const page = await showBody(c.var.scope, form.slug)
  const seat = seatIn(c, page)
  const mandates = page.register.mandates.filter(({ seatId }) => seatId === seat.id)
  return { ...form, page, seat, mandates, href: seatsRoutes.seat(form.slug, seat.id) }
}

function seatIn(c: Context<BodiesEnv>, page: BodyPage) {
  const seat = page.register.seats.find(({ id }) => id === c.req.param('seat'))
  if (!seat) throw new NotFound('seat')
  return seat
}

async function showSeats(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const body = <SeatsFormView scope={scope} page={await toArrange(c)} form={form} />
  return show({ title: say(scope.lang, 'seats'), status: statusOf(form), body })
}

async function showAppoint(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await toArrange(c)
  const body = <AppointView scope={scope} page={page} vacant={vacantSeats(page)} form={form} />
  return show({ title: say(scope.lang, 'appoint'), status: statusOf(form), body })
}

async function showSeat(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showSeat')
  const page = await showBody(scope, c.req.param('body') ?? '')
  const mayArrange = mayArrangeBodies(scope.viewer)
  const body = <SeatView scope={scope} page={page} seat={seatIn(c, page)} form={form} mayArrange={mayArrange} />
  return show({ title: say(scope.lang, 'seat.title'), status: statusOf(form), body })
}
