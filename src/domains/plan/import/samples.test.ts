import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PlanReading } from './plan-reading.ts'
import { readPlan } from './read-plan.ts'

/** What a person reads in a sample: `suspicions` are kinds in order, what was set aside left out. */
type Truth = {
  title: string | null
  fields: { title: string; introduction: string; goals: string[] }[]
  suspicions: string[]
}

const folder = new URL('./samples/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .map((name) => ({
    name,
    bytes: readFileSync(new URL(name, folder)),
    truth: JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.truth.json'), folder), 'utf8')) as Truth,
  }))

describe.each(samples)('the invented plan $name', ({ name, bytes, truth }) => {
  it('is read as a person reads it', () => {
    expect(summary(name, bytes)).toEqual(truth)
  })

  it('reads the same in other encodings, line ends and decomposed letters', () => {
    const text = bytes.toString('utf8')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    for (const variant of [
      `\ufeff${text}`,
      text.replace(/\r?\n/g, '\r\n'),
      text.replace(/\r?\n/g, '\r'),
      text.normalize('NFD'),
    ]) {
      expect(summary(name, Buffer.from(variant))).toEqual(truth)
    }
    expect(summary(name, utf16)).toEqual(truth)
    if ([...text].every((char) => char.charCodeAt(0) < 256))
      expect(summary(name, Buffer.from(text, 'latin1'))).toEqual(truth)
  })
})

function summary(name: string, bytes: Uint8Array): Truth {
  const outcome = readPlan({ name, bytes })
  if (!outcome.ok) throw new Error(outcome.code)
  const reading = outcome.value
  return {
    title: reading.title,
    fields: reading.fields.map(({ title, introduction, goals }) => ({
      title,
      introduction,
      goals: goals.map((id) => textOf(reading, id)),
    })),
    suspicions: reading.suspicions.map(({ kind }) => kind).filter((kind) => kind !== 'set-aside'),
  }
}

function textOf(reading: PlanReading, id: string): string {
  return reading.goals.find((goal) => goal.id === id)?.text ?? `no goal ${id}`
}
