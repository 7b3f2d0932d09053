import type { z } from 'zod'
import { BadRequest } from '../../../platform/errors.ts'

type Wrong = {
  name: string
  why: 'unknown' | 'twice' | 'one_of' | 'number' | 'day' | 'unreadable'
  known: readonly string[]
}

/** A query that asks for what there is not. `parameters`: what is wrong, one by one. */
export class WrongQuery extends BadRequest {
  override name = 'WrongQuery'
  readonly parameters: readonly Wrong[]
  readonly known: readonly string[]
  constructor(parameters: readonly Wrong[], known: readonly string[]) {
    super('query')
    this.parameters = parameters
    this.known = known
  }
}

/** What the query of an address says, by this schema; everything that is wrong with it is thrown at once. */
export function readQuery<Shape extends z.ZodObject>(url: string, shape: Shape): z.output<Shape> {
  const given = new URL(url).searchParams
  const names = [...new Set(given.keys())]
  const known = Object.keys(shape.shape)
  const twice = names.filter((name) => given.getAll(name).length > 1)
  // A form sends the fields that were left empty as well.
  const said = [...given].filter(([, value]) => value !== '')
  const read = shape.safeParse(Object.fromEntries(said))
  const wrong = [
    ...names.filter((name) => !known.includes(name)).map((name): Wrong => ({ name, why: 'unknown', known: [] })),
    ...twice.map((name): Wrong => ({ name, why: 'twice', known: [] })),
    ...(read.error?.issues ?? []).flatMap(wrongOf),
  ]
  if (wrong.length > 0 || !read.success) throw new WrongQuery(wrong, known)
  return read.data
}

function wrongOf(issue: z.core.$ZodIssue): Wrong[] {
  const [name] = issue.path
  if (name === undefined) return []
  const told = { name: String(name), known: [] }
  if (issue.code === 'invalid_value') return [{ ...told, why: 'one_of', known: issue.values.map(String) }]
  if (issue.code === 'invalid_format') return [{ ...told, why: issue.format === 'date' ? 'day' : 'unreadable' }]
  const isNumber =
    ['too_small', 'too_big', 'invalid_type'].includes(issue.code) && ['page', 'limit'].includes(told.name)
  return [{ ...told, why: isNumber ? 'number' : 'unreadable' }]
}
