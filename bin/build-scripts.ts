/** Builds what runs in browsers: one small file for each behaviour, none of it needed. */
import { glob } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')

/** Writes every `thing.client.ts` for the browser into `outDir` under a name with its digest, and answers which name is which. */
export async function buildScripts(outDir: string): Promise<Record<string, string>> {
  const { metafile } = await build({
    entryPoints: await Array.fromAsync(glob('src/**/*.client.ts', { cwd: root })),
    absWorkingDir: root,
    outdir: outDir,
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
