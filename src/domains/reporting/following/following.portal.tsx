import { type Context, Hono } from 'hono'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { readMail } from '../../accounts/accounts.ts'
import type { SheetEnv } from '../reporting-env.ts'
import { sayFollowing } from './following.messages.ts'
import { followingPatterns, followingRoutes } from './following.routes.ts'
import { askToFollow, confirmFollowing, endFollowing, findFollowing } from './following.verbs.ts'
import { FollowingView, FollowView, OverView } from './following-views.tsx'
import { findSubject, nameSubjects } from './subject.read.ts'

/** Following something by mail: asked for, confirmed and ended without an account. */
export const followingPortal = new Hono<SheetEnv>()

followingPortal.get(followingPatterns.follow, (c) => showForm(c, { words: {}, error: false, sent: false }))

followingPortal.post(followingPatterns.follow, async (c) => {
  const { scope, publicUrl, later } = c.var
  const words = await readWords(c)
  const mail = readMail(line(words, 'mail'))
  if (mail === undefined) return showForm(c, { words, error: true, sent: false })
  const subject = await findSubject(scope, c.req.query('kind') ?? '', c.req.query('of') ?? '')
  later(() => askToFollow(scope, publicUrl, mail, subject))
  return showForm(c, { words: {}, error: false, sent: true })
})

// Opening the link changes nothing, for programs that check mail open every link.
followingPortal.get(followingPatterns.following, (c) => showFollowing(c))

followingPortal.post(followingPatterns.following, async (c) => {
  const { scope } = c.var
  const token = c.req.param('token')
  await confirmFollowing(scope, token)
  return c.redirect(`${followingRoutes.following(scope.lang, token)}?now=1`, 303)
})

followingPortal.post(followingPatterns.endFollowing, async (c) => {
  const { scope, show } = c.var
  await endFollowing(scope, c.req.param('token'))
  return show({ title: sayFollowing(scope.lang, 'ended'), body: <OverView lang={scope.lang} ended /> })
})

async function showForm(c: Context<SheetEnv>, form: { words: Words; error: boolean; sent: boolean }) {
  const { scope, show } = c.var
  const subject = await findSubject(scope, c.req.query('kind') ?? '', c.req.query('of') ?? '')
  return show({
    title: `${sayFollowing(scope.lang, 'title')}: ${subject.title.words}`,
    status: form.error ? 422 : 200,
    body: <FollowView lang={scope.lang} subject={subject} of={c.req.query('of') ?? ''} form={form} />,
  })
}

async function showFollowing(c: Context<SheetEnv>) {
  const { scope, show } = c.var
  const follower = await findFollowing(scope, c.req.param('token') ?? '')
  const title = follower && (await nameSubjects(scope, [follower]))(follower)
  if (!follower || !title) {
    return show({ title: sayFollowing(scope.lang, 'over.title'), body: <OverView lang={scope.lang} /> })
  }
  const key = follower.confirmedAt === null ? 'confirm.title' : 'following.title'
  return show({
    title: sayFollowing(scope.lang, key, { title: title.words }),
    body: <FollowingView lang={scope.lang} {...{ follower, title }} isNew={c.req.query('now') === '1'} />,
  })
}
