/** Why a document cannot be read, as far as its reader can tell. */
export type FaultCode = 'empty' | 'not-text' | 'too-large' | 'encrypted' | 'scanned' | 'broken'

/**
 * Thrown deep inside a reader and caught at its border (`read-source.ts`), where it becomes a refusal: a document nests
 * too deep or is broken in a place from which no value finds its way back through every call.
 */
export class ReadingFault extends Error {
  readonly code: FaultCode
  readonly values: Record<string, string | number> | undefined

  constructor(code: FaultCode, values?: Record<string, string | number>) {
    super(code)
    this.name = 'ReadingFault'
    this.code = code
    this.values = values
  }
}
