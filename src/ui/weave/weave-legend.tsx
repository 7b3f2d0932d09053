import type { Child, FC } from 'hono/jsx'

type Words = Record<'none' | 'planned' | 'started' | 'advanced' | 'done' | 'ended' | 'tied', string>

/** What the rings mean, in words and by the same strokes. */
export const WeaveLegend: FC<{ words: Words }> = ({ words }) => (
  <ul class="legend">
    <Meaning words={words.none}>
      <path d="M1 6h30" stroke="currentColor" stroke-width="1.75" stroke-dasharray="1.5 4" />
    </Meaning>
    <Meaning words={words.planned}>
      <path d="M1 6h30" stroke="currentColor" stroke-width="1.75" />
    </Meaning>
    <Meaning words={words.started}>
      <path d="M1 6h30" stroke="currentColor" stroke-width="4" />
    </Meaning>
    <Meaning words={words.advanced}>
      <path d="M1 6h30" stroke="currentColor" stroke-width="7" />
    </Meaning>
    <Meaning words={words.done}>
      <path d="M1 6h30" stroke="currentColor" stroke-width="10" />
    </Meaning>
    <Meaning words={words.ended}>
      <path d="M1 6h30" stroke="currentColor" stroke-width="1.75" stroke-dasharray="5 3" />
    </Meaning>
    <Meaning words={words.tied}>
      <path d="M16 0v12" stroke="currentColor" stroke-width="3" stroke-dasharray="3 3" />
    </Meaning>
  </ul>
)

const Meaning: FC<{ words: string; children?: Child }> = ({ words, children }) => (
  <li>
    <svg width="32" height="12" viewBox="0 0 32 12" aria-hidden="true">
      {children}
    </svg>
    {words}
  </li>
)
