/** Builds the program and its stylesheets into `dist/`: `node bin/build.ts`. */
import { glob, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'
import manifest from '../package.json' with { type: 'json' }
import { buildScripts } from './build-scripts.ts'
import { buildStyles } from './build-styles.ts'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
const assets = join(dist, 'assets')
const workers = await Array.fromAsync(glob('src/**/*.worker.ts', { cwd: root }))

await rm(dist, { recursive: true, force: true })
await build({
  entryPoints: {
    cli: join(root, 'src/cli.ts'),
    // What runs in a thread of its own is a program of its own (src/platform/bounded-thread.ts).
    ...Object.fromEntries(workers.map((path) => [basename(path, '.ts'), join(root, path)])),
  },
  outdir: dist,
  bundle: true,
  platform: 'node',
  format: 'esm',
  // A command loads what it needs alone.
  splitting: true,
  target: 'node24',
  // Kysely alone is taken in: it comes in 200 files, and to load them was a third of every start.
  external: Object.keys(manifest.dependencies).filter((name) => name !== 'kysely'),
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'linked',
})
const names = { ...(await buildStyles(assets)), ...(await buildScripts(assets)) }
await writeFile(join(assets, 'names.json'), JSON.stringify(names))
