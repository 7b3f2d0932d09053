import { describe, expect, test } from 'vitest'
import { listProjectFiles, readProjectFile } from '../support/project-files.ts'

/** `thing.role.ts`: words of small letters and digits, joined by hyphens; after a point what the file does. */
const told = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
/** Read by people as the first of their folder, and named as people expect them. */
const familiar = /^(README|STYLE|CONTRIBUTING|GLOSSARY|LICENSE)(\.md)?$/
const hidden = /^\.(ci|gitignore|gitattributes|editorconfig|gitkeep)$/
/** They say nothing of what is inside. */
const empty = /^(utils?|helpers?|common|lib|misc|shared|manager|services?|service-layer|types?|index)$/

/** There it is a word of the domain: help of one kind, as the standard for such directories calls it. */
const saysSomething = /^src\/domains\/guide\/.*\bservices?\b/

const isWellNamed = (path: string) =>
  path
    .split('/')
    .every((part) => (told.test(part) || familiar.test(part) || hidden.test(part)) && !saysNothing(part, path))
const saysNothing = (part: string, path: string) =>
  part.split('.').some((word) => empty.test(word) && !(/^services?$/.test(word) && saysSomething.test(path)))

test('every file and folder has a name of the house', async () => {
  const files = await listProjectFiles()
  expect(files.length).toBeGreaterThan(200)
  expect(files.filter((path) => !isWellNamed(path))).toEqual([])
})

describe('refused would be', () => {
  test.each([
    'src/ui/Button.tsx',
    'src/platform/http_limits.ts',
    'src/utils/slug.ts',
    'src/ui/index.ts',
    'src/plan.types.ts',
    'src/domains/plan/measure.service.ts',
  ])('%s', (path) => {
    expect(isWellNamed(path)).toBe(false)
  })

  test('but not src/platform/database-types.ts, nor a README', () => {
    expect(['src/platform/database-types.ts', 'src/domains/plan/README.md'].filter(isWellNamed)).toHaveLength(2)
  })
})

/** The tools ask for a default export. */
const defaulted = ['vitest.config.ts', 'test/support/global-setup.ts']

test('what a file gives it gives by name', async () => {
  const files = (await listProjectFiles()).filter((path) => /\.tsx?$/.test(path) && !defaulted.includes(path))
  const giving = await Promise.all(
    files.map(async (path) => ((await readProjectFile(path)).match(/^export default /m) ? [path] : [])),
  )
  expect(giving.flat()).toEqual([])
})

test('an import says which file it means, ending and all', async () => {
  const files = (await listProjectFiles()).filter((path) => /\.tsx?$/.test(path))
  const found = await Promise.all(
    files.map(async (path) => {
      const source = await readProjectFile(path)
      const vague = [...source.matchAll(/^(?:import|export)[^'"`;]*?from '(\.{1,2}\/[^']*)'/gm)]
      return vague
        .filter(([, target = '']) => !/\.(ts|tsx|json)$/.test(target))
        .map(([, target]) => `${path}: ${target}`)
    }),
  )
  expect(found.flat()).toEqual([])
})
