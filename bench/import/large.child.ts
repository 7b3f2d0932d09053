/** Reads one file and says on its last line what that took. Started by `large.measure.ts`. */
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { readCorpusFile } from './file.read.ts'
import type { LargeResult } from './large.measure.ts'

const [path = ''] = process.argv.slice(2)
/** Linux hands a child its parent's peak in `resourceUsage`, so its own is read where the system tells it. */
const peak = () => {
  const own = existsSync('/proc/self/status') && /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) / 1024
}
const startMegabytes = peak()
const answer = await readCorpusFile(path)
const megabytes = peak()
const outcome =
  'refused' in answer
    ? `Refused: ${answer.refused}.`
    : `Read: ${answer.reading.fields.length} fields, ${answer.reading.goals.length} goals, ${answer.reading.measures.length} measures.`
// Counted from the bytes, after the measurement.
const pages = (await readFile(path, 'latin1')).match(/\/Type\s*\/Page\b/g)?.length ?? 0
const result: LargeResult = { pages, seconds: answer.seconds, megabytes, startMegabytes, outcome }
console.log(JSON.stringify(result))
