import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayEraseParticipant } from '../bodies.access.ts'
import type { BodiesEnv } from '../bodies-env.ts'
import { eraseParticipant } from './erase.verbs.ts'
import { knowParticipant, reviseParticipant, revokePasses } from './participant.verbs.ts'
import { ParticipantView } from './participant-view.tsx'
import { fieldOfParticipant, readParticipant } from './participants.form.ts'
import { sayParticipants } from './participants.messages.ts'
import { showParticipant, showParticipants } from './participants.read.ts'
import { participantsPatterns, participantsRoutes } from './participants.routes.ts'
import { ParticipantsView } from './participants-view.tsx'

/** Whom the bodies know and write to. */
export const participantPages = new Hono<BodiesEnv>()

participantPages.get(participantsPatterns.participants, (c) => showAll(c, blankForm(c.req.query('notice'))))

participantPages.post(participantsPatterns.participants, async (c) => {
  const words = await readWords(c)
  const wish = readParticipant(words, (await showParticipants(c.var.scope)).units)
  if (!wish.ok) return showAll(c, { words, errors: wish.errors })
  const known = await knowParticipant(c.var.scope, wish.value)
  if (!known.ok) return showAll(c, refusedForm(words, fieldOfParticipant(known.code), known))
  return c.redirect(`${participantsRoutes.participants()}?notice=notice.added`, 303)
})

participantPages.get(participantsPatterns.participant, (c) => showOne(c, blankForm(c.req.query('notice'))))

participantPages.post(participantsPatterns.participant, async (c) => {
  const { scope } = c.var
  const id = c.req.param('participant')
  const words = await readWords(c)
  const wish = readParticipant(words, (await showParticipant(scope, id)).units)
  if (!wish.ok) return showOne(c, { words, errors: wish.errors })
  const revised = await reviseParticipant(scope, id, versionSeen(words), wish.value)
  if (!revised.ok) return showOne(c, refusedForm(words, fieldOfParticipant(revised.code), revised))
  return c.redirect(`${participantsRoutes.participant(id)}?notice=notice.saved`, 303)
})

participantPages.post(participantsPatterns.revokePasses, async (c) => {
  const id = c.req.param('participant')
  await revokePasses(c.var.scope, id)
  return c.redirect(`${participantsRoutes.participant(id)}?notice=notice.revoked`, 303)
})

participantPages.post(participantsPatterns.eraseParticipant, async (c) => {
  const id = c.req.param('participant')
  const words = await readWords(c)
  if (!mayEraseParticipant(c.var.scope.viewer)) throw new Forbidden('eraseParticipant')
  if (words.sure !== 'yes') return showOne(c, refusedForm(words, 'sure', refused('erase_unsure')))
  await eraseParticipant(c.var.scope, id)
  return c.redirect(`${participantsRoutes.participants()}?notice=notice.erased`, 303)
})

async function showAll(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const body = <ParticipantsView scope={scope} page={await showParticipants(scope)} form={form} />
  return show({ title: sayParticipants(scope.lang, 'title'), status: statusOf(form), body })
}

async function showOne(c: Context<BodiesEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showParticipant(scope, c.req.param('participant') ?? '')
  const body = <ParticipantView scope={scope} page={page} form={form} />
  return show({ title: page.participant.name, status: statusOf(form), body })
}
