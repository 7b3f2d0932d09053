/** Nothing in the project tells of the machine on which somebody wrote it, nor works only there. */
import { execFile } from 'node:child_process'
import { homedir, hostname } from 'node:os'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/root.ts'
import { listProjectFiles, readProjectFile } from '../support/project-files.ts'

const run = promisify(execFile)
const text = /\.(ts|tsx|json|jsonc|md|sql|scss|css|txt|svg|html|yml)$|(^|\/)[^.]+$|^\.ci\/|^\.gitignore$/

let files: { path: string; content: string }[] = []
beforeAll(async () => {
  const paths = (await listProjectFiles()).filter((path) => text.test(path))
  files = await Promise.all(paths.map(async (path) => ({ path, content: await readProjectFile(path) })))
})

const filesWith = (found: (content: string) => boolean) =>
  files.filter((file) => found(file.content)).map((file) => file.path)

test('no folder of this machine is named', () => {
  const folders = [projectRoot, homedir()].filter((folder) => folder.split('/').length > 2)
  expect(folders.flatMap((folder) => filesWith((content) => content.includes(folder)))).toEqual([])
})

test('no home folder of anybody is named', () => {
  // Examples may speak of /home/wirken, the user that the manual makes.
  expect(filesWith((content) => /(?<![\w.])\/(home|Users)\/(?!wirken\b)[a-z]\w*\//.test(content))).toEqual([])
})

test('this machine is not named', () => {
  const name = hostname()
  expect(name.length < 6 ? [] : filesWith((content) => content.includes(name))).toEqual([])
})

test('no package registry is named, neither by the lock file nor elsewhere', async () => {
  const { stdout } = await run('npm', ['config', 'get', 'registry'], { cwd: projectRoot })
  const configured = new URL(stdout.trim()).host
  const named = filesWith((content) => content.includes(configured) || content.includes('registry.npmjs.org'))
  // This test names the public one.
  expect(named.filter((path) => path !== 'test/house/traces.test.ts')).toEqual([])
  const lock = files.find((file) => file.path === 'package-lock.json')
  expect(lock?.content).not.toContain('"resolved"')
})
