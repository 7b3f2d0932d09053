/**
 * Whether a word from an address or a form can be the id of a record. PostgreSQL breaks off at any other, so whoever looks
 * for a record asks this first and finds nothing.
 */
export function isRecordId(word: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(word)
}
