/**
 * Builds the stylesheets: `node bin/build-styles.ts [folder]`. What a sheet contains is not listed anywhere: it is the
 * style standing beside each component that the sheet's pages import, cut to the classes they write and to the tokens
 * these rules ask for.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build, transform } from 'esbuild'
import { compile, compileString } from 'sass'
import { brandSheet, listBrands } from '../brands/brand.ts'
import { onlyUsed, withoutPictures } from '../src/ui/styles/as-used.ts'
import { withChosenTheme } from '../src/ui/styles/chosen-theme.ts'
import { turnLogical } from '../src/ui/styles/logical.ts'
import { type Part, parseSheet, printSheet } from '../src/ui/styles/sheet.ts'
import { readTokens, type Tokens, withTokens } from '../src/ui/styles/tokens.ts'

const root = resolve(import.meta.dirname, '..')

/**
 * Which files write a sheet's HTML. Rooms, where people fill in forms, have a sheet of their own, so that whoever only reads
 * does not wait for it. The workspace has every component, because its examples page shows them all.
 */
const views = ['src/portal/frame.tsx', 'src/portal/error-page.tsx', 'src/{domains,portal}/*/**/*.portal.tsx']
const sheets: Record<'portal' | 'room' | 'workspace', readonly string[]> = {
  portal: views,
  room: [...views, 'src/domains/*/**/*.room.tsx'],
  workspace: [...views, 'src/ui/**/*.tsx', 'src/workspace/**/*.tsx', 'src/domains/*/*.workspace.tsx'],
}

/**
 * Writes every sheet into `outDir`, once for each brand with that brand at its end, under a name with its digest, and
 * answers which name is which. One file and not two: on a slow line the first picture waits for one answer less.
 */
export async function buildStyles(outDir: string): Promise<Record<string, string>> {
  await mkdir(outDir, { recursive: true })
  const tokens = readTokens(sass('src/ui/styles/kern-tokens.scss'))
  const brands = await listBrands(join(root, 'brands'))
  const named: Record<string, string> = {}
  for (const [name, patterns] of Object.entries(sheets)) {
    const sheet = await buildSheet(patterns, tokens)
    const css = await minify(printSheet(name === 'workspace' ? withChosenTheme(sheet) : sheet))
    for (const brand of brands) {
      const file = `${name}-${brand.slug}.css`
      named[file] = await write(outDir, file, css + (await minify(brandSheet(brand))))
    }
  }
  return named
}

async function buildSheet(patterns: readonly string[], tokens: Tokens): Promise<Part[]> {
  const files = await reachableFrom(patterns)
  const styles = files.map((file) => file.replace(/\.tsx?$/, '.scss')).filter((file) => existsSync(join(root, file)))
  const uses = ['src/ui/styles/page.scss', ...styles, 'src/ui/styles/print.scss'].map(
    (file, i) => `@use '${file}' as s${i};`,
  )
  const sources = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')))
  const css = compileString(uses.join('\n'), sassOptions).css
  const used = withoutPictures(onlyUsed(parseSheet(css), sources))
  return turnLogical(withTokens(used, tokens))
}

// KERN's sources still use what sass will drop one day; their warnings are not ours to mend.
const sassOptions: { loadPaths: string[]; quietDeps: boolean } = {
  loadPaths: [root, join(root, 'node_modules')],
  quietDeps: true,
}

function sass(file: string): string {
  return compile(join(root, file), sassOptions).css
}

/** Every file of ours that these files import, directly or not: esbuild knows. */
async function reachableFrom(patterns: readonly string[]): Promise<string[]> {
  const entryPoints = (await Array.fromAsync(glob(patterns, { cwd: root }))).filter((file) => !file.includes('.test.'))
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    write: false,
    outdir: 'unused',
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
  })
  return Object.keys(metafile.inputs)
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
}

async function minify(css: string): Promise<string> {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['chrome100', 'firefox100', 'safari15'],
  })
  return code
}

async function write(outDir: string, name: string, css: string): Promise<string> {
  const digest = createHash('sha256').update(css).digest('hex').slice(0, 10)
  const hashed = name.replace(/\.css$/, `.${digest}.css`)
  await writeFile(join(outDir, hashed), css)
  return hashed
}

if (import.meta.main) {
  const outDir = resolve(process.argv[2] ?? join(root, 'dist/assets'))
  for (const name of Object.values(await buildStyles(outDir))) console.log(join(outDir, name))
}
