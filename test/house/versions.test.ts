/**
 * Who mends a mistake in a form still has before them what they saw: the form that comes back carries the version it was
 * filled in for, or a second press would silently overwrite what a colleague has saved meanwhile. `versionIn` says which.
 */
import { expect, test } from 'vitest'
import { listProjectFiles, readProjectFile } from '../support/project-files.ts'

const version = /name="(?:version|seen)" value=\{String\(([^}]*)\)\}/g
/** What takes words or a choice; a form without one is a press and cannot have a mistake in it. */
const fields = /fieldOf\(|fieldIn\(|field\(|Fields\b|<TextInput|<TextArea|<Select|<Radios|<Checkbox|<Confirmation/
/** Versions that come from what was typed already. */
const typed = /^(?:form|open)\.version$/

/** The versions in a page that are those of now whatever was typed. */
function loose(source: string): string[] {
  return [...source.matchAll(version)]
    .filter(({ 1: value = '', index }) => {
      if (typed.test(value)) return false
      const [start, end] = [source.lastIndexOf('<form', index), source.indexOf('</form>', index)]
      // Put together outside of a form: nobody sees here what stands beside it.
      if (start < source.lastIndexOf('</form>', index) || start < source.lastIndexOf('=> ', index) || end < 0)
        return true
      return fields.test(source.slice(start, end))
    })
    .map(([found]) => found)
}

test('a form with fields carries the version that it was filled in for', async () => {
  const found: [string, string][] = []
  for (const file of await listProjectFiles()) {
    if (!/^src\/.*\.tsx$/.test(file)) continue
    for (const one of loose(await readProjectFile(file))) found.push([file, one])
  }
  expect(found).toEqual([])
})

test('the rule knows the forms that it is about', () => {
  const now = '<input type="hidden" name="version" value={String(list.version)} />'
  expect(loose(`<form>${now}<TextInput /></form>`)).toHaveLength(1)
  expect(loose(`const version = ${now}`)).toHaveLength(1)
  expect(loose(`<form>${now}<Button /></form><form><TextInput /></form>`)).toEqual([])
  expect(
    loose(`<form>${now.replace('String(list.version)', 'versionIn(form, list.version)')}<TextInput /></form>`),
  ).toEqual([])
})
