import { expect, test } from 'vitest'
import { readProjectFile } from '../support/project-files.ts'

type Versions = Record<string, string>
type Package = {
  version?: string
  dependencies?: Versions
  devDependencies?: Versions
  optionalDependencies?: Versions
}
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

const wanted: Package = JSON.parse(await readProjectFile('package.json'))
const lock: { packages: Record<string, Package> } = JSON.parse(await readProjectFile('package-lock.json'))

test('every package is wanted in one exact version', () => {
  const versions = kinds.flatMap((kind) => Object.entries(wanted[kind] ?? {}))
  expect(versions.length).toBeGreaterThan(20)
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test('the lock file is in step with package.json', () => {
  for (const kind of kinds) expect(lock.packages['']?.[kind] ?? {}, kind).toEqual(wanted[kind] ?? {})
})

test('what is installed is what is wanted', () => {
  const versions = kinds.flatMap((kind) => Object.entries(wanted[kind] ?? {}))
  const locked = versions.map(([name]) => [name, lock.packages[`node_modules/${name}`]?.version])
  expect(locked).toEqual(versions)
})

test('no package is wanted both to run and to build', () => {
  const names = kinds.flatMap((kind) => Object.keys(wanted[kind] ?? {}))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
