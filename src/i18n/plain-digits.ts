/** Arabic and Persian keyboards have digits of their own, and their languages put marks of direction into a number. */
export function inPlainDigits(words: string): string {
  return words
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

/** A number with digits of ours alone. Arabic has signs of its own for what stands before decimals and between thousands. */
export function inPlainNumber(words: string): string {
  return inPlainDigits(words).replaceAll('\u066b', ',').replaceAll('\u066c', '.')
}
