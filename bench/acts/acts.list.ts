import { formIn } from '../../test/support/page.ts'
import type { Desk } from '../table/desk.ts'

export const plan = '/workspace/plans/zusammen-in-musterstadt'
const list = `${plan}/measures`
const sheet = '/workspace/measures/lerncafe-nord'

/** A desk, and how often it has changed something: each change is a new one. */
export type Bound = { desk: Desk; count: number }
/** `whole`: it reads all that the plan says, so it may cost what that is. */
type Act = { name: string; act: (side: Bound) => Promise<unknown>; whole?: true }

const look = (name: string, path: string): Act => ({ name, act: ({ desk }) => desk.page(path) })
export const acts: Act[] = [
  look('the list', list),
  look('the list, filtered by words', `${list}?words=f%C3%BCr+alle`),
  look('the list, by its latest status', `${list}?sort=latest`),
  look('the list, by lead and a status', `${list}?sort=lead&status=none`),
  { name: 'a row opened', act: openRow },
  { name: 'a row saved', act: saveRow },
  { name: 'ten changed at once', act: changeTen },
  { name: 'ten changed, and undone', act: async (side) => undo(side, await changeTen(side)) },
  { name: 'all changed at once', act: (side) => change(side, { _all: 'yes' }), whole: true },
  { name: 'a sheet opened', act: ({ desk }) => desk.page(sheet) },
  { name: 'a sheet saved', act: saveSheet },
  { name: 'the history of a measure', act: openHistory },
  { name: 'a measure added', act: addMeasure },
  look('the structure', `${plan}/structure`),
  { ...look('the plan check', `${plan}/check`), whole: true },
  look('the translations', '/workspace/translations'),
  look('a queue of translations', '/workspace/translations/en'),
  look('units and posts', '/workspace/units'),
  look('the log', '/workspace/log'),
]

/** Those of the demonstration, which alone have a status: the same on both sides. */
async function pickOf({ desk }: Bound, count: number): Promise<Record<string, string>> {
  const html = await desk.page(`${list}?status=started`)
  const ticks = [...html.matchAll(/name="(pick__[^"]+)" value="(\d+)"/g)].map(([, name = '', version = '']) => [
    name,
    version,
  ])
  return Object.fromEntries(ticks.slice(0, count))
}

const idOf = (picked: Record<string, string>) => Object.keys(picked)[0]?.slice('pick__'.length) ?? ''

async function openRow({ desk, ...side }: Bound): Promise<string> {
  return desk.page(`${list}?edit=${idOf(await pickOf({ desk, ...side }, 1))}`)
}

async function saveRow(side: Bound): Promise<unknown> {
  const words = formIn(await openRow(side), `${list}/row?`)
  side.count += 1
  return side.desk.send(`${list}/row?`, { ...words, contact: `Zimmer ${side.count}`, reason: 'Umgezogen.' })
}

async function changeTen(side: Bound): Promise<string> {
  return change(side, await pickOf(side, 10))
}

async function change(side: Bound, picked: Record<string, string>): Promise<string> {
  const chosen = await side.desk.ask(`${list}/many?`, {
    method: 'POST',
    body: new URLSearchParams(picked),
  })
  const words = formIn(await chosen.text(), `${list}/many/change?`)
  side.count += 1
  return side.desk.send(`${list}/many/change?`, { ...words, contact: `Zimmer ${side.count}`, reason: 'Umgezogen.' })
}

async function undo({ desk }: Bound, changed: string): Promise<unknown> {
  return desk.send(`${list}/undo?`, formIn(await desk.page(changed), `${list}/undo?`))
}

async function saveSheet(side: Bound): Promise<unknown> {
  side.count += 1
  const words = formIn(await side.desk.page(sheet), sheet)
  return side.desk.send(sheet, { ...words, contact: `Zimmer ${side.count}`, reason: 'Umgezogen.' })
}

async function addMeasure(side: Bound): Promise<unknown> {
  side.count += 1
  const words = formIn(await side.desk.page(`${list}/new`), list)
  const goal = 'beratungsstellen-und-schutzraeume'
  return side.desk.send(list, { ...words, goal, title: `Neu ${side.count}`, reason: 'Beschlossen.' })
}

async function openHistory({ desk }: Bound): Promise<unknown> {
  const [words = ''] = /\/workspace\/words\/measure\/[^"/]+/.exec(await desk.page(sheet)) ?? []
  return desk.page(`${words}/history`)
}
