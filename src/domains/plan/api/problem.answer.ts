import type { Context } from 'hono'
import type { Lang } from '../../../i18n/languages.ts'
import { prefersJson } from './accept.ts'
import { sayApi } from './api.messages.ts'
import type { Problem } from './problem.schema.ts'
import { WrongQuery } from './read-query.ts'

type Status = 400 | 403 | 404 | 405 | 406 | 410 | 413 | 429 | 500 | 503
const told: readonly number[] = [400, 403, 404, 405, 406, 413, 503]

/** Whether an error is to be said to a program. */
export function asksForProblem(c: Context): boolean {
  return /^\/api(\/|$)/.test(c.req.path) || prefersJson(c.req.header('Accept'))
}

/** An error as programs read it (RFC 9457). `error`: what is wrong in a query it says. */
export function problemAnswer(
  c: Context,
  lang: Lang,
  status: Status,
  more: { error?: Error | undefined; errorId?: string | undefined } = {},
) {
  const key = (told.includes(status) ? status : 500) as 400 | 403 | 404 | 405 | 406 | 413 | 500 | 503
  const problem: Problem = {
    type: 'about:blank',
    title: sayApi(lang, `problem.${key}.title`),
    status,
    detail: sayApi(lang, `problem.${key}.detail`),
    ...(more.error instanceof WrongQuery && wrongIn(more.error, lang)),
    ...(more.errorId !== undefined && { errorId: more.errorId }),
  }
  c.header('Cache-Control', 'no-store')
  c.header('Content-Type', 'application/problem+json')
  c.header('Access-Control-Allow-Origin', '*')
  return c.body(JSON.stringify(problem), status)
}

function wrongIn({ parameters, known }: WrongQuery, lang: Lang): Pick<Problem, 'parameters' | 'known'> {
  return {
    parameters: parameters.map(({ name, why, known: words }) => ({
      name: name.slice(0, 100),
      problem: sayApi(lang, `problem.parameter.${why}`, { words: words.join(', ') }),
    })),
    known: [...known],
  }
}
