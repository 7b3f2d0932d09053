import { type Load, load } from './load.generate.ts'
import { cpuSeconds } from './process.watch.ts'

/** One of those that are compared. */
export type Runner = { name: string; pid: number; port: number; pathOf: (n: number) => string; connections?: number }
export type Measured = Load & { cpuMs: number }

/** Each runs in each round, one after the other: what else the machine does hits all alike. Gives their medians. */
export async function compare(
  runners: readonly Runner[],
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Measured[]> {
  for (const one of runners) await load(one.port, one.pathOf, seconds / 2, one.connections)
  const seen: Measured[][] = runners.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, { pid, port, pathOf, connections }] of runners.entries()) {
      const before = await cpuSeconds(pid)
      const one = await load(port, pathOf, seconds, connections)
      seen[i]!.push({ ...one, cpuMs: ((await cpuSeconds(pid)) - before) * (1000 / Math.max(1, one.answers)) })
    }
  }
  return seen.map(middle)
}

function middle(all: readonly Measured[]): Measured {
  const of = (key: keyof Measured) => all.map((one) => one[key]).toSorted((a, b) => a - b)[all.length >> 1] ?? 0
  const sum = (key: 'answers' | 'errors') => all.reduce((total, one) => total + one[key], 0)
  const [perSecond, p50, p99, cpuMs] = [of('perSecond'), of('p50'), of('p99'), of('cpuMs')]
  return { perSecond, p50, p99, cpuMs, answers: sum('answers'), errors: sum('errors') }
}

export function tell(name: string, { perSecond, p50, p99, cpuMs, errors }: Measured): string {
  const numbers = `${perSecond.toFixed(0).padStart(6)}/s  CPU ${cpuMs.toFixed(3)} ms  p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`
  return `${name.padEnd(24)}${numbers}${errors > 0 ? `  ${errors} ERRORS` : ''}`
}
