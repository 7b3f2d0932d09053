/** A thread that does what `workerData` says. */
import { parentPort, workerData } from 'node:worker_threads'

const acts: Record<string, () => void> = {
  answer: () => parentPort!.postMessage({ answer: Object.keys(process.env) }),
  progress: () => {
    for (const progress of [1, 2]) parentPort!.postMessage({ progress })
    parentPort!.postMessage({ answer: 'read' })
  },
  loop: () => {
    for (;;);
  },
  throw: () => {
    throw new Error('unforeseen')
  },
  exit: () => process.exit(0),
  values: () => {
    const kept: object[] = []
    for (;;) kept.push({ at: kept.length })
  },
  words: () => {
    const kept: string[] = []
    for (;;) kept.push(`${'word '.repeat(100_000)}${kept.length}`.toUpperCase())
  },
  bytes: () => {
    const kept: Uint8Array[] = []
    for (let filling = 0; ; filling++) kept.push(new Uint8Array(1_000_000).fill(filling))
  },
  oneWord: () => {
    let word = 'word'
    for (;;) word = `${word}${word.toUpperCase()}`.replaceAll('w', 'W')
  },
  regex: () => void /^(?:a+)+$/.test(`${'a'.repeat(60)}b`),
}

acts[workerData as string]!()
