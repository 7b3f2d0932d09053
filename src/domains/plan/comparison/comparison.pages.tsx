import { type Context, Hono } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import { type Brought, takeOverDocument, tryDocument } from '../comparison.verbs.ts'
import { readingOf } from '../document/document.reading.ts'
import { documentRoutes } from '../document/document.routes.ts'
import { showDocument } from '../document.verbs.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import type { FormErrors } from '../form.ts'
import { foldTitle, goalKey } from '../import/goals/goal.key.ts'
import { showPlan } from '../plan.read.ts'
import { planRoutes } from '../plan.routes.ts'
import { readAnswers, readWhy, ticked } from './comparison.form.ts'
import { keysOf } from './comparison.keys.ts'
import { type ComparisonKey, sayComparison } from './comparison.messages.ts'
import { comparisonPatterns, comparisonRoutes } from './comparison.routes.ts'
import type { Answers } from './comparison.ts'
import { ComparisonPage, type ComparisonPageProps } from './comparison-page.tsx'

/** A document against a plan: looked at, answered, taken over. Each press is a form of its own. */
export const comparisonPages = new Hono<EditingEnv>()

comparisonPages.get(comparisonPatterns.comparison, async (c) => {
  const done = /^(\d{1,5})-(\d{1,5})-(\d{1,5})$/.exec(c.req.query('done') ?? '')
  const [changed, added, ended] = (done ?? []).slice(1).map(Number)
  const words = done && sayComparison(c.var.scope.lang, 'done', { changed: changed!, added: added!, ended: ended! })
  const notice = words ? { notice: { kind: 'success', words, plan: await addressOf(c) } as const } : {}
  return show(c, await bring(c), {}, notice)
})

comparisonPages.post(comparisonPatterns.comparison, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const brought = await bring(c)
  const { settled, given } = readAnswers(words)
  const asked = line(words, 'ask')
  if (asked !== '') return show(c, brought, { ...settled, [asked]: 'ask' }, { words })
  if (line(words, 'tick') !== '') return show(c, brought, settled, { words })
  const answers = { ...settled, ...given }
  if (words.step !== 'take') return show(c, brought, answers, { words })
  if (Object.keys(given).length > 0) {
    const notice = { kind: 'info', words: sayComparison(scope.lang, 'answers.look') } as const
    return show(c, brought, answers, { words, notice })
  }
  const errors: FormErrors = {}
  const why = readWhy(words, dayOf(scope.now), errors)
  if (Object.keys(errors).length > 0) return show(c, brought, settled, { words, errors })
  const plan = c.req.param('plan')
  const trial = await tryDocument(scope, plan, brought, settled)
  const taken = trial.ok ? ticked(words, trial.value.comparison.proposals) : new Set<string>()
  const command = { answers: settled, taken, seen: line(words, 'seen'), ...why }
  const took = await takeOverDocument(scope, plan, brought, command)
  if (!took.ok) return show(c, brought, settled, { words, errors: { take: took } })
  const { changed, added, ended } = took.value
  return c.redirect(`${comparisonRoutes.comparison(brought.document, plan)}?done=${changed}-${added}-${ended}`, 303)
})

/** Where the plan can be read. */
async function addressOf(c: Context<EditingEnv>): Promise<string> {
  const { scope, publicUrl } = c.var
  const { edition } = await showPlan(scope, c.req.param('plan') ?? '')
  return edition.state === 'draft'
    ? editingRoutes.draft(edition.slug)
    : `${publicUrl}${planRoutes.plan(scope.lang, edition)}`
}

type Kept = Brought & { document: string }

async function bring(c: Context<EditingEnv>): Promise<Kept> {
  const document = await showDocument(c.var.scope, c.req.param('document') ?? '')
  return { document: document.id, name: document.name, reading: readingOf(document) }
}

type Said = { words?: Words; errors?: FormErrors; notice?: ComparisonPageProps['notice'] }

async function show(
  c: Context<EditingEnv>,
  brought: Kept,
  settled: Answers,
  { words = {}, errors = {}, notice }: Said,
) {
  const { scope } = c.var
  const { lang } = scope
  const tried = await tryDocument(scope, c.req.param('plan') ?? '', brought, settled)
  if (!tried.ok) return c.redirect(documentRoutes.document(brought.document))
  const trial = tried.value
  return c.var.show({
    title: sayComparison(lang, 'title'),
    status: Object.keys(errors).length > 0 ? 422 : 200,
    script: 'comparison.js',
    body: (
      <ComparisonPage
        lang={lang}
        source={sourceLanguage(scope.city)}
        document={{ id: brought.document, name: brought.name }}
        trial={trial}
        settled={settled}
        ticked={ticked(words, trial.comparison.proposals)}
        textOf={textFinder(brought)}
        today={dayOf(scope.now)}
        form={{ words, errors }}
        errors={Object.entries(errors).map(([name, one]) => ({ name, words: sayRefused(lang, one) }))}
        notice={notice}
      />
    ),
  })
}

function sayRefused(lang: ComparisonPageProps['lang'], { code, values }: Refused): string {
  return sayComparison(lang, `error.${code}` as ComparisonKey, values ?? {})
}

/** What the document says under a key. */
function textFinder({ reading }: Kept): (key: string) => string {
  const goals = reading.goals.map(({ text }) => text)
  const titles = reading.measures.map(({ title }) => title)
  const keys = [...keysOf('goal', goals, goalKey), ...keysOf('measure', titles, foldTitle)]
  const texts = new Map([...goals, ...titles].map((text, at) => [keys[at]!, text]))
  return (key) => texts.get(key) ?? ''
}
