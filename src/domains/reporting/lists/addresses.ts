/** Somebody as they were typed or pasted, one a line. */
export type Address = { mail: string; name: string }

/**
 * What stands in pasted lines: "a@b.de", "Ada Arndt <a@b.de>", "Ada Arndt; a@b.de" and whatever a table gives with tabs or
 * commas. An address that stands there twice is one. `unread`: lines in which there is no address, or more than one.
 */
export function readAddresses(
  words: string,
  readMail: (words: string) => string | undefined,
): { found: Address[]; unread: string[] } {
  const found = new Map<string, Address>()
  const unread: string[] = []
  for (const whole of words.split('\n').map((one) => one.trim())) {
    if (whole === '') continue
    const cells = whole.split(/[\s,;<>"()]+/).filter((cell) => cell.includes('@'))
    const mail = cells.length === 1 ? readMail(cells[0] ?? '') : undefined
    if (mail === undefined) unread.push(whole)
    else if (!found.has(mail)) found.set(mail, { mail, name: nameIn(whole, cells[0] ?? '') })
  }
  return { found: [...found.values()], unread }
}

/** What is left of a line without its address. */
function nameIn(whole: string, cell: string): string {
  const rest = whole.replace(cell, ' ').replace(/[<>"()\t;,]+/g, ' ')
  return rest.replace(/\s+/g, ' ').trim().slice(0, 200)
}
