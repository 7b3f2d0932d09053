import type pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type ServerChoice, startTestServer } from './servers.ts'
import { fillTemplate } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    superuser: pg.ClientConfig
    major: number
  }
}

/** One server for the whole run; which one is said by the runner (test/run.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const choice = (process.env.WIRKEN_TEST_SERVER ?? 'embedded') as ServerChoice
  const server = await startTestServer(choice)
  if (!server) throw new Error(`there is no ${choice} PostgreSQL here`)
  try {
    await fillTemplate(server.superuser)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('superuser', { ...server.superuser })
  project.provide('major', server.major)
  return server.stop
}
