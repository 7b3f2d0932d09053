import { randomUUID } from 'node:crypto'
import { line, type Words } from '../../../platform/http/form.ts'
import { type FormAct, type Section, sectionKinds } from './paper-form.ts'

/** Which section a form of the page is about; `new` is the one to be added. */
export const sectionIn = (words: Words): string => line(words, 'section').slice(0, 60) || 'new'

export function readFormAct(words: Words): FormAct {
  const id = sectionIn(words)
  const moved = (['up', 'down', 'remove'] as const).find((one) => one === words.act)
  if (moved) return { do: moved, id }
  const section: Section = {
    id: id === 'new' ? randomUUID() : id,
    kind: sectionKinds.find((one) => one === words[`kind-${id}`]) ?? 'text',
    title: line(words, `title-${id}`).slice(0, 200),
    hint: line(words, `hint-${id}`).slice(0, 1000),
    needed: words[`needed-${id}`] === 'yes',
    several: words[`several-${id}`] === 'yes',
    choices: line(words, `choices-${id}`)
      .split(/\r?\n/)
      .map((one) => one.trim().slice(0, 200))
      .filter((one, at, all) => one !== '' && all.indexOf(one) === at)
      .slice(0, 20),
  }
  return { do: id === 'new' ? 'add' : 'set', section }
}
