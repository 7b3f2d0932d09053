/** Builds the program and its stylesheets into `dist/`: `node bin/build.ts`. */
import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { buildScripts } from './build-scripts.ts'
import { buildStyles } from './build-styles.ts'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
const assets = join(dist, 'assets')

await rm(dist, { recursive: true, force: true })
await build({
  entryPoints: {
    cli: join(root, 'src/cli.ts'),
    // Documents are read in a thread of its own, which is a program of its own (src/domains/plan/import/read-plan-file.ts).
    'reading.worker': join(root, 'src/domains/plan/import/reading.worker.ts'),
  },
  outdir: dist,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  sourcemap: 'linked',
})
const names = { ...(await buildStyles(assets)), ...(await buildScripts(assets)) }
await writeFile(join(assets, 'names.json'), JSON.stringify(names))
