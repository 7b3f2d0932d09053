import type { Child, FC, PropsWithChildren } from 'hono/jsx'

/** Facts as terms with their values. A fact without a value is left out by whoever lists them. */
export const Facts: FC<PropsWithChildren> = ({ children }) => <dl class="facts">{children}</dl>

export const Fact: FC<PropsWithChildren<{ term: string }>> = ({ term, children }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)

/** Several values of one fact, one to a line. */
export const FactLines: FC<{ lines: readonly Child[] }> = ({ lines }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
)
