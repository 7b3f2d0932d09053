import type { FC } from 'hono/jsx'
import { type Piece, piecesOf } from './inline.ts'

/** A line of a long text. No sign in it ever becomes a tag or an attribute, save an address that `piecesOf` let through. */
export const RichWords: FC<{ words: string }> = ({ words }) => (
  <>
    {piecesOf(words).map((piece) => (
      <RichPiece {...piece} />
    ))}
  </>
)

const RichPiece: FC<Piece> = ({ words, stressed, address }) => {
  if (stressed) {
    return (
      <em>
        <RichPiece words={words} {...(address === undefined ? {} : { address })} />
      </em>
    )
  }
  if (address === undefined) return <>{words}</>
  return (
    <a href={address} rel="noopener">
      {words}
    </a>
  )
}
