/** Letters that NFKD leaves alone though people write them in more than one way, or leave their marks out. */
const same: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  // Ukrainian ghe and ie beside the Russian ones.
  ...{ ґ: 'г', є: 'е' },
  // Arabic, and the forms in which Persian and Urdu write the same letters; a lone hamza is often left out.
  ...{ ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۀ: 'ه', ء: '', ـ: '' },
  // The apostrophe that counts as a letter.
  ʼ: '',
}
const odd = new RegExp(`[${Object.keys(same).join('')}]`, 'g')

/**
 * A word as it is compared: without case, marks and ways of writing. `Ärzte`, `Aerzte` and `arzte` are one; so are
 * `أطبّاء` and `اطبا`, `ёлка` and `елка`, `١٢` and `12`. Folding what is folded changes nothing.
 */
export function foldWord(word: string): string {
  // Most words are plain; what follows takes ten times as long.
  return /^[a-z0-9]*$/i.test(word) ? shorten(word.toLowerCase()) : shorten(foldLetters(word))
}

function foldLetters(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(odd, (letter) => same[letter] ?? letter)
    .replace(/[^\p{L}\p{Nd}]+/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
}

/** Umlauts have lost their dots: so has an e that stands for them. */
function shorten(word: string): string {
  return word.replace(/([aou])e+/g, '$1')
}

/** The ten digits of a script stand together, from 0 to 9. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  if (code < 0x80) return digit
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}
