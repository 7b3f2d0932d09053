/**
 * Measures what tests cannot decide: `npm run bench -- NAME …`. A bench is a folder here and one line below; it gets the
 * rest of the command line.
 */
export type Bench = (options: string[]) => Promise<void>

const benches: Record<string, () => Promise<Bench>> = {
  acts: async () => (await import('./acts/acts.bench.ts')).benchActs,
  comparison: async () => (await import('./comparison/comparison.bench.ts')).benchComparison,
  corrections: async () => (await import('./corrections/corrections.bench.ts')).benchCorrections,
  'guide-search': async () => (await import('./guide-search/guide-search.bench.ts')).benchGuideSearch,
  lab: async () => (await import('./lab/lab.bench.ts')).benchLab,
  reporting: async () => (await import('./reporting/reporting.bench.ts')).benchReporting,
  site: async () => (await import('./site/site.bench.ts')).benchSite,
  start: async () => (await import('./start/start.bench.ts')).benchStart,
  table: async () => (await import('./table/table.bench.ts')).benchTable,
  import: async () => (await import('./import/import.bench.ts')).benchImport,
}

const [wanted = '', ...options] = process.argv.slice(2)
const bench = Object.hasOwn(benches, wanted) ? benches[wanted] : undefined
if (bench) {
  const run = await bench()
  await run(options)
} else {
  console.error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')} [options]`)
  process.exitCode = 2
}
