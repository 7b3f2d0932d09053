/**
 * A refusal's code is the key of its message, after `error.` or `form.` where a form says it: what a verb can answer, a page can
 * say, in every language.
 */
import { expect, test } from 'vitest'
import { staffLanguages } from '../../src/i18n/languages.ts'
import { listProjectFiles, readProjectFile } from '../support/project-files.ts'

async function codesIn(paths: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const path of paths) {
    for (const [, code = ''] of (await readProjectFile(path)).matchAll(/\brefused\(\s*'([\w.]+)'/g))
      found.set(code, path)
  }
  return found
}

test.each(staffLanguages)('every refusal has its words in %s', async (lang) => {
  const files = await listProjectFiles()
  const codes = await codesIn(
    files.filter((path) => /^src\/.*(?<!\.test)\.tsx?$/.test(path) && !path.includes('/import/')),
  )
  expect(codes.size).toBeGreaterThan(15)
  const catalogues = files.filter((path) => path.startsWith('src/') && path.endsWith(`messages/${lang}.json`))
  const keys = new Set(
    (await Promise.all(catalogues.map(async (path) => Object.keys(JSON.parse(await readProjectFile(path)))))).flat(),
  )
  expect(
    [...codes]
      .filter(([code]) => !['', 'error.', 'form.'].some((said) => keys.has(said + code)))
      .map(([code, path]) => `${code} (${path})`),
  ).toEqual([])
})
