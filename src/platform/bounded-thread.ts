import { Worker } from 'node:worker_threads'

/** What a thread tells: how far it is, and once what came of it. */
export type ThreadNews<Answer, Progress = never> = { progress: Progress } | { answer: Answer }

export type ThreadLimits = {
  /** Milliseconds. */
  patience: number
  /** Megabytes of JavaScript values, and as many of bytes beside them: what unpacks grows there. */
  memory: number
  /** Stops the thread at once; the promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
}

/** `broke`: it threw, or ended without an answer. */
export type ThreadEnd<Answer> = { is: 'answer'; answer: Answer } | { is: 'late' | 'full' | 'broke' }

/** Milliseconds. The engine bounds values by itself, but not bytes. */
const watchEvery = 200

/**
 * Runs a program in a thread that is ended when it takes too long or too much memory, or when the caller gives up. It
 * gets a copy of `data`, whose `transfer` is given away, and nothing else of this process.
 */
export async function inBoundedThread<Answer, Progress = never>(
  program: URL,
  data: unknown,
  { patience, memory, signal }: ThreadLimits,
  {
    transfer = [],
    onProgress,
  }: { transfer?: ArrayBuffer[]; onProgress?: ((progress: Progress) => void) | undefined } = {},
): Promise<ThreadEnd<Answer>> {
  signal?.throwIfAborted()
  const worker = new Worker(program, {
    workerData: data,
    transferList: transfer,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 },
    // Neither the environment's secrets nor a loader of the caller's reach a thread that reads other people's files.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  const { promise, resolve, reject } = Promise.withResolvers<ThreadEnd<Answer>>()
  const timer = setTimeout(() => resolve({ is: 'late' }), patience)
  const watching = setInterval(async () => {
    // Not told before the thread runs, and after its end.
    const told = await worker.getHeapStatistics().catch(() => undefined)
    if (told && told.external_memory > memory * 1_000_000) resolve({ is: 'full' })
  }, watchEvery)
  const giveUp = () => reject(signal?.reason)
  signal?.addEventListener('abort', giveUp)
  worker.on('message', (news: ThreadNews<Answer, Progress>) => {
    if ('progress' in news) onProgress?.(news.progress)
    else resolve({ is: 'answer', answer: news.answer })
  })
  worker.on('error', (error: Error & { code?: string }) => {
    resolve({ is: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'full' : 'broke' })
  })
  worker.on('exit', () => resolve({ is: 'broke' }))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    clearInterval(watching)
    signal?.removeEventListener('abort', giveUp)
    await worker.terminate()
  }
}

/** `name.worker.ts` beside the file that asks, or `name.worker.js` as built beside the program (`bin/build.ts`). */
export function threadProgram(name: string, asking: string): URL {
  return new URL(`./${name}.worker.${asking.endsWith('.ts') ? 'ts' : 'js'}`, asking)
}
