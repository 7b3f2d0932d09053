/** Builds the program and its stylesheets into `dist/`: `node bin/build.ts`. */
import { glob, rm, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { build } from 'esbuild'
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
const names = { ...(await buildStyles(assets)), ...(await buildScripts()) }
await writeFile(join(assets, 'names.json'), JSON.stringify(names))

/** Every `thing.client.ts` for the browser, as `thing.js` under a name with its digest; answers which name is which. */
async function buildScripts(): Promise<Record<string, string>> {
  const { metafile } = await build({
    entryPoints: await Array.fromAsync(glob('src/**/*.client.ts', { cwd: root })),
    absWorkingDir: root,
    outdir: assets,
    entryNames: '[name].[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: ['chrome100', 'firefox100', 'safari15'],
  })
  return Object.fromEntries(
    Object.keys(metafile.outputs).map((path) => {
      const hashed = basename(path).replace('.client.', '.')
      return [hashed.replace(/\.[^.]+\.js$/, '.js'), basename(path)]
    }),
  )
}
