export type PostgresFailureCode =
  | 'os-user-unknown'
  | 'data-folder-unreachable'
  | 'data-folder-owner'
  | 'data-folder-in-use'
  | 'data-folder-elsewhere'
  | 'data-folder-version'
  | 'binaries-unreachable'
  | 'initialising-failed'
  | 'server-failed'
  | 'orphan-stays'

/** Why there is no server. The code and the values are for whoever words it for a person; the message is for logs. */
export class PostgresFailure extends Error {
  readonly code: PostgresFailureCode
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: PostgresFailureCode, values: Record<string, string | number>, options?: ErrorOptions) {
    const told = Object.entries(values).map(([name, value]) => `${name}: ${value}`)
    super([code, ...told].join('\n  '), options)
    this.name = 'PostgresFailure'
    this.code = code
    this.values = values
  }
}

export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
