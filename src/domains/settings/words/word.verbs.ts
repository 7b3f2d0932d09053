import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { mayChangeSettings } from '../settings.access.ts'
import { deleteWord, insertWord, listCityWords, saveWord } from './word.queries.ts'
import { type CityWord, foldCase, type WordWish } from './word.ts'

type WordRefusal = 'word.twice' | 'changed_meanwhile'

export async function showWords(scope: Scope): Promise<CityWord[]> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('showWords')
  return read(scope, listCityWords)
}

export async function addWord(scope: Scope, wish: WordWish): Promise<Outcome<null, WordRefusal>> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('addWord')
  return transact(scope, 'settings.addWord', async ({ tx, changed }) => {
    if (isThere(await listCityWords(tx), wish)) return refused('word.twice')
    const id = randomUUID()
    await insertWord(tx, scope, id, wish)
    changed({ kind: 'city_word', id, before: null, after: wish })
    return ok(null)
  })
}

export async function changeWord(
  scope: Scope,
  id: string,
  seen: number,
  wish: WordWish,
): Promise<Outcome<null, WordRefusal>> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('changeWord')
  return transact(scope, 'settings.changeWord', async ({ tx, changed }) => {
    const { word, others } = await findWord(tx, id)
    if (word.version !== seen) return refused('changed_meanwhile')
    if (isThere(others, wish)) return refused('word.twice')
    await saveWord(tx, id, wish, seen + 1)
    changed({ kind: 'city_word', id, before: told(word), after: wish })
    return ok(null)
  })
}

export async function removeWord(scope: Scope, id: string, seen: number): Promise<Outcome<null, 'changed_meanwhile'>> {
  if (!mayChangeSettings(scope.viewer)) throw new Forbidden('removeWord')
  return transact(scope, 'settings.removeWord', async ({ tx, changed }) => {
    const { word } = await findWord(tx, id)
    if (word.version !== seen) return refused('changed_meanwhile')
    await deleteWord(tx, id)
    changed({ kind: 'city_word', id, before: told(word), after: null })
    return ok(null)
  })
}

async function findWord(tx: Transaction, id: string) {
  const all = await listCityWords(tx)
  const word = all.find((one) => one.id === id)
  if (!word) throw new NotFound('word')
  return { word, others: all.filter((one) => one !== word) }
}

function isThere(all: readonly CityWord[], { list, words }: WordWish): boolean {
  return all.some((one) => one.list === list && foldCase(one.words) === foldCase(words))
}

function told({ list, words, earlier, since }: CityWord): WordWish {
  return { list, words, earlier, since }
}
