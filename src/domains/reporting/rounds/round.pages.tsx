import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../platform/http/form.ts'
import { type Outcome, type Refused, refused } from '../../../platform/outcome.ts'
import { read } from '../../../platform/transact.ts'
import { blankForm, type FormErrors, type PageForm, readDay, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayRunRounds } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { getRound, showRound } from './round.read.ts'
import { roundLinks, roundSections, roundSteps } from './round.sections.tsx'
import type { Round } from './round.ts'
import { discardRound } from './round.verbs.ts'
import { moveDeadline, openRound, stepRound } from './round-life.verbs.ts'
import { RoundView } from './round-view.tsx'
import { roundsPatterns, roundsRoutes } from './rounds.routes.ts'

/** The home of one round, and what brings it further. */
export const roundPages = new Hono<ReportingEnv>()

roundPages.get(roundsPatterns.round, (c) => showHome(c, blankForm(c.req.query('notice'))))

const plainSteps = ['collecting', 'closing', 'editing'] as const

roundPages.post(roundsPatterns.step, (c) =>
  act(c, async (round, words) => {
    const { scope, publicUrl, contactIn } = c.var
    if (words.to === 'opened') return after(words, 'stepped', await openRound(scope, round.id, versionSeen(words)))
    const to = plainSteps.find((one) => one === words.to)
    if (!to) return refusedForm(words, 'next', refused('round.not_from_here'))
    const reason = line(words, 'reason').slice(0, 2000)
    const stepped = await stepRound(scope, round.id, versionSeen(words), { to, reason, publicUrl, contactIn })
    return after(words, 'stepped', stepped)
  }),
)

roundPages.post(roundsPatterns.deadline, (c) =>
  act(c, async (round, words) => {
    const errors: FormErrors = {}
    const dueOn = readDay(words, 'dueOn', errors)
    if (dueOn === null) return { words, errors }
    const wish = { dueOn, reason: line(words, 'deadlineReason').slice(0, 2000) }
    return after(words, 'moved', await moveDeadline(c.var.scope, round.id, versionSeen(words), wish), {
      'round.reason_missing': 'deadlineReason',
      'round.due_past': 'dueOn',
      'round.due_before_data': 'dueOn',
      'round.fixed': 'dueOn',
    })
  }),
)

roundPages.post(roundsPatterns.discard, async (c) => {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('discardRound')
  const words = await readWords(c)
  const round = await read(scope, (tx) => getRound(tx, c.req.param('round')))
  if (words.sure !== 'yes') return showHome(c, refusedForm(words, 'sure', refused('round.unsure')))
  const discarded = await discardRound(scope, round.id, versionSeen(words))
  if (!discarded.ok) return showHome(c, refusedForm(words, 'sure', discarded))
  return c.redirect(`${roundsRoutes.rounds()}?notice=notice.discarded`, 303)
})

type Done = { notice: string }

/** What an act came to: a word above the page, or what stands against it, at its field. */
function after(
  words: PageForm['words'],
  done: string,
  outcome: Outcome<unknown>,
  fields: Record<string, string> = { 'round.reason_missing': 'reason' },
): Done | PageForm {
  if (outcome.ok) return { notice: `notice.${done}` } satisfies Done
  return refusedForm(words, fieldFor(outcome, fields), outcome)
}

function fieldFor({ code }: Refused, fields: Record<string, string>): string {
  return fields[code] ?? 'next'
}

async function act(
  c: Context<ReportingEnv>,
  body: (round: Round, words: PageForm['words']) => Promise<Done | PageForm>,
) {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('round')
  const words = await readWords(c)
  const round = await read(scope, (tx) => getRound(tx, c.req.param('round') ?? ''))
  const done = await body(round, words)
  if ('words' in done) return showHome(c, done)
  return c.redirect(`${roundsRoutes.round(round.slug)}?notice=${done.notice}`, 303)
}

async function showHome(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const page = await showRound(scope, c.req.param('round') ?? '')
  const links = roundLinks.flatMap((link) => link(scope, page) ?? [])
  const sections = await Promise.all(roundSections.map((section) => section(scope, page)))
  const steps = await Promise.all(roundSteps.map((section) => section(scope, page)))
  const told = {
    links,
    sections: sections.filter((one) => one !== null),
    step: steps.find((one) => one !== null) ?? null,
  }
  const body = <RoundView scope={scope} page={page} form={form} {...told} />
  return show({ title: page.round.title, status: statusOf(form), body })
}
