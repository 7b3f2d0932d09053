import type { FC } from 'hono/jsx'

const mail = String.raw`[\p{L}\d.+_-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+`
/** Six digits at least, with what people set between them; a year or a room has fewer. */
const telephone = String.raw`(?<![\p{L}\d.,/-])(?:\+|0)\d(?:[ /()-]{0,3}\d){4,14}(?![\d.,]?\d)`
const reached = new RegExp(`(${mail})|(${telephone})`, 'gu')

/** Words in which a mail address or a telephone number stands, so that both can be used at once. */
export const ReachableWords: FC<{ words: string }> = ({ words }) => {
  const pieces = []
  let end = 0
  for (const match of words.matchAll(reached)) {
    const [found, address] = match
    pieces.push(words.slice(end, match.index))
    const href = address === undefined ? `tel:${dialled(found)}` : `mailto:${address}`
    pieces.push(
      <a href={href}>
        <bdi dir="ltr">{found}</bdi>
      </a>,
    )
    end = match.index + found.length
  }
  return <>{[...pieces, words.slice(end)]}</>
}

/** The zero in brackets is for whoever calls from within the country. */
function dialled(number: string): string {
  return (number.startsWith('+') ? number.replace('(0)', '') : number).replace(/[^+\d]/g, '')
}
