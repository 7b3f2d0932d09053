/** A command run in this process: a program of its own takes a second to start. */
export async function captured(body: () => Promise<number>) {
  const [said, answered]: [string[], string[]] = [[], []]
  const streams = [process.stderr, process.stdout] as const
  const writes = streams.map((stream) => stream.write)
  streams.forEach((stream, at) => {
    stream.write = ((words: string) => (at === 0 ? said : answered).push(words) > 0) as typeof stream.write
  })
  try {
    return { code: await body(), said: said.join(''), answered: answered.join('') }
  } finally {
    streams.forEach((stream, at) => {
      stream.write = writes[at]!
    })
  }
}
