import { guideLexicon } from '../../src/domains/guide/search/guide.lexicon.ts'
import { LiveIndex } from '../../src/platform/search/live/live-index.ts'
import { readQuestion } from '../../src/platform/search/question.ts'
import { inventEntry, typicalQuestions } from './entries.invent.ts'

const sizes = [1_000, 100_000]
const rounds = 25
const changes = 200
/** Milliseconds that 99 of 100 questions stay below. */
const most = 20

/** What an index of invented entries takes: to build, to ask, to follow a change, in memory. */
export function measureSizes(): void {
  for (const size of sizes) {
    const before = memory()
    const begun = performance.now()
    const index = new LiveIndex()
    for (let number = 0; number < size; number++) index.put(inventEntry(number))
    ask(index, 'x')
    const built = performance.now() - begun
    const megabytes = (memory() - before) / 2 ** 20
    for (const question of typicalQuestions) ask(index, question)
    const asked = Array.from({ length: rounds }, () =>
      typicalQuestions.map((one) => timed(() => ask(index, one))),
    ).flat()
    const changed = Array.from({ length: changes }, (_, i) =>
      timed(() => {
        index.put({ ...inventEntry(size + i), id: String(i) })
        ask(index, 'Zahnarzt')
      }),
    )
    const filtered = typicalQuestions.map((one) => timed(() => ask(index, one, (id) => Number(id) % 50 === 0)))
    console.log(
      `${size} entries: built in ${(built / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB; a question ${told(asked)}; ` +
        `one in fifty allowed ${told(filtered)}; a change and a question ${told(changed)}`,
    )
    if (shareBelow(asked, 0.99) > most) {
      console.error(`${size} entries: one question in a hundred takes more than ${most} ms`)
      process.exitCode = 1
    }
  }
}

function ask(index: LiveIndex, typed: string, allows?: (id: string) => boolean) {
  return index.find(readQuestion(typed, 'de', guideLexicon), { most: 20, ...(allows ? { allows } : {}) })
}

function timed(act: () => unknown): number {
  const begun = performance.now()
  act()
  return performance.now() - begun
}

function told(times: readonly number[]): string {
  return `p50 ${shareBelow(times, 0.5).toFixed(1)} ms, p99 ${shareBelow(times, 0.99).toFixed(1)} ms`
}

function shareBelow(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
