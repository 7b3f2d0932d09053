import type { Child, FC } from 'hono/jsx'
import { Button } from '../button/button.tsx'

type FilterFormProps = {
  action: string
  label: string
  /** The words on the button. */
  apply: string
  /** Shown while something is filtered. */
  reset?: { href: string; label: string } | undefined
  children?: Child
}

/** Filters that live in the address: a GET form, so that a result can be linked, shared and gone back from. */
export const FilterForm: FC<FilterFormProps> = ({ action, label, apply, reset, children }) => (
  <search class="screen-only">
    <form class="filter" action={action} method="get" aria-label={label}>
      <div class="filter__fields">{children}</div>
      <div class="filter__act">
        <Button>{apply}</Button>
        {reset && <a href={reset.href}>{reset.label}</a>}
      </div>
    </form>
  </search>
)
