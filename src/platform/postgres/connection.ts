import type { ClientConfig } from 'pg'
import { port } from './socket-folder.ts'

/** For pg: a host that is a path is a folder with a socket. TLS is off whatever the environment asks for. */
export function connectionTo(socketDir: string, user: string, database: string): ClientConfig {
  return { host: socketDir, port, user, database, ssl: false }
}
