import { describe, expect, test } from 'vitest'
import { inBoundedThread } from './bounded-thread.ts'

const program = new URL('./bounded-thread.fixture.ts', import.meta.url)
const limits = { patience: 50_000, memory: 32 }

describe('a thread', () => {
  test('answers once, and sees nothing of our environment', async () => {
    expect(await inBoundedThread(program, 'answer', limits)).toEqual({ is: 'answer', answer: [] })
  })

  test('tells how far it is', async () => {
    const told: number[] = []
    const onProgress = (progress: number) => void told.push(progress)
    expect(await inBoundedThread(program, 'progress', limits, { onProgress })).toMatchObject({ answer: 'read' })
    expect(told).toEqual([1, 2])
  })

  test.each(['throw', 'exit'])('that ends by %s without an answer is broken', async (act) => {
    expect(await inBoundedThread(program, act, limits)).toEqual({ is: 'broke' })
  })

  test.each(['loop', 'regex'])('that never ends (%s) is ended, and nobody else waits meanwhile', async (act) => {
    let ticks = 0
    const ticking = setInterval(() => ticks++, 10)
    expect(await inBoundedThread(program, act, { ...limits, patience: 500 })).toEqual({ is: 'late' })
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(5)
  })

  test.each(['values', 'words', 'oneWord', 'bytes'])(
    'that takes too much memory (%s) is ended, and we live on',
    async (act) => {
      expect(await inBoundedThread(program, act, limits)).toMatchObject({ is: expect.stringMatching(/^(full|broke)$/) })
    },
  )

  test('ends when its caller gives up', async () => {
    const signal = AbortSignal.timeout(100)
    await expect(inBoundedThread(program, 'loop', { ...limits, signal })).rejects.toThrow('timeout')
  })
})
