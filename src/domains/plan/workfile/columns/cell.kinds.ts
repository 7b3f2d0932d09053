import type { ExportCell } from '../../exports/export-table.ts'
import type { Note } from '../../table/doubt.ts'
import { type CellValue, textOf } from '../../table/reading/workbook.ts'
import { fromFile, tooLong } from './cell.text.ts'
import type { CellKind, Look } from './column.ts'
import { readList, writeList } from './list.text.ts'
import { fold, type ListName, type Names } from './names.ts'

/** The words of a cell; undefined, and told, where the spreadsheet has an error or a formula without result in it. */
export function wordsOf(cell: CellValue, note: Note): string | undefined {
  if (typeof cell === 'string') {
    if (cell !== tooLong) return fromFile(cell)
    note('work.too_long')
    return undefined
  }
  if ('fault' in cell) {
    note(cell.fault === 'formula' ? 'work.formula' : 'work.fault')
    return undefined
  }
  return textOf(cell)
}

const shown = (text: string): ExportCell => (text === '' ? null : text)

/** `most`: longest length that is taken; what was there already may be longer. */
export function text(look: Look = 'words', most = 200_000): CellKind<string> {
  return {
    look,
    write: shown,
    read(cell, _, note) {
      const words = wordsOf(cell, note)
      if (words === undefined || words.length <= most) return words
      note('work.longer_than', { most })
      return undefined
    },
  }
}

export function name(most = 2000): CellKind<string> {
  return {
    ...text('words', most),
    read(cell, names, note) {
      const words = text('words', most).read(cell, names, note)
      if (words === undefined || words.trim() !== '') return words
      note('work.empty')
      return undefined
    },
  }
}

export function optional(kind: CellKind<string>): CellKind<string | null> {
  return {
    ...kind,
    write: (value, names) => (value === null ? null : kind.write(value, names)),
    read(cell, names, note) {
      const words = wordsOf(cell, note)
      if (words === undefined) return undefined
      return words.trim() === '' ? null : kind.read(cell, names, note)
    },
  }
}

/** Shown as a link on public pages, hence nothing but an address of the web, or a file that is attached already. */
export const address: CellKind<string> = {
  ...text('words', 2000),
  read(cell, names, note) {
    const words = wordsOf(cell, note)?.trim()
    if (words === undefined) return undefined
    if (names.isFile(words)) return words
    if (/^https?:\/\/[^\s/]+/i.test(words) && URL.canParse(words)) return words
    note('work.no_address')
    return undefined
  },
}

export const list: CellKind<string[]> = {
  look: 'words',
  write: (values) => shown(writeList(values)),
  read(cell, _, note) {
    const words = wordsOf(cell, note)
    return words === undefined ? undefined : readList(words)
  },
}

export const goals: CellKind<string[]> = {
  look: 'code',
  choices: 'goals',
  several: true,
  write: (ids, names) => shown(ids.map(names.goalCode).join('; ')),
  read(cell, names, note) {
    const parts = wordsOf(cell, note)
      ?.split(/[;,\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
    if (!parts) return undefined
    const ids = parts.map(names.goalOf)
    const wrong = parts.find((_, at) => ids[at] === undefined)
    if (wrong === undefined) return [...new Set(ids as string[])]
    note('work.no_goal', { words: wrong })
    return undefined
  },
}

export const unit: CellKind<string> = {
  look: 'code',
  choices: 'units',
  write: (id, names) => names.unitLabel(id),
  read(cell, names, note) {
    const words = wordsOf(cell, note)
    if (words === undefined) return undefined
    if (words.trim() === '') {
      note('work.empty')
      return undefined
    }
    const id = names.unitOf(words)
    if (id !== undefined) return id
    const like = names.unitLike(words)
    if (like === undefined) note('work.no_unit')
    else note('work.unit_like', { unit: like })
    return undefined
  },
}

/** One of a list, as the plan's pages call it. */
export function oneOf<T extends string>(keys: readonly T[], choices: ListName): CellKind<T> {
  const labelOf = (names: Names, at: number) => names.lists[choices][at]?.label ?? ''
  return {
    look: 'code',
    choices,
    write: (key, names) => labelOf(names, keys.indexOf(key)),
    read(cell, names, note) {
      const words = wordsOf(cell, note)
      if (words === undefined) return undefined
      const isSaid = (said = '') => fold(said) === fold(words)
      const list = names.lists[choices]
      const found =
        keys.find((_, at) => isSaid(list[at]?.label)) ?? keys.find((_, at) => words !== '' && isSaid(list[at]?.also))
      if (found === undefined) note('work.not_of_list', { choices: list.map(({ label }) => label).join(', ') })
      return found
    },
  }
}

export function isEmpty(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim() === ''
}
