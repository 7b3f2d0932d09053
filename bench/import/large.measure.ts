import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { corpusFile } from '../../test/corpus/corpus.files.ts'
import { large } from '../../test/corpus/styles/large.style.ts'

export type LargeResult = { pages: number; seconds: number; megabytes: number; startMegabytes: number; outcome: string }

const child = fileURLToPath(new URL('./large.child.ts', import.meta.url))

/** Time and peak memory of the longest plan, read in a process of its own so that nothing else is counted. */
export async function measureLarge(): Promise<void> {
  const path = await corpusFile(large, 'pdf')
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', child, path])
  const result = JSON.parse(stdout.trim().split('\n').at(-1)!) as LargeResult
  const { pages, seconds, megabytes, startMegabytes, outcome } = result
  console.log(
    `\nLarge PDF of ${pages} pages: ${seconds.toFixed(1)} s (at most 20), ${megabytes.toFixed(0)} MB at the peak (at most 500;`,
  )
  console.log(`${startMegabytes.toFixed(0)} MB before it began). ${outcome}`)
}
