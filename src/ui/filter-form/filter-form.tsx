import type { Child, FC } from 'hono/jsx'
import { Button } from '../button/button.tsx'

type FilterFormProps = {
  action: string
  label: string
  /** The words on the button. */
  apply: string
  /** Shown while something is filtered. */
  reset?: { href: string; label: string } | undefined
  /** What fewer people ask for, behind a switch of its own. */
  more?: { label: string; open: boolean; fields: Child }
  children?: Child
}

/**
 * Filters that live in the address: a GET form, so that a result can be linked, shared and gone back from. On a phone it
 * folds away as long as nothing is filtered; there the form follows its switch, so that a wide screen needs none.
 */
export const FilterForm: FC<FilterFormProps> = ({ action, label, apply, reset, more, children }) => (
  <search class="screen-only">
    <details class="filter-fold" open={reset !== undefined}>
      <summary>{label}</summary>
    </details>
    <form class="filter" action={action} method="get" aria-label={label}>
      <div class="filter__fields">{children}</div>
      {more && (
        <details class="filter__more" open={more.open}>
          <summary>{more.label}</summary>
          <div class="filter__fields">{more.fields}</div>
        </details>
      )}
      <div class="filter__act">
        <Button>{apply}</Button>
        {reset && <a href={reset.href}>{reset.label}</a>}
      </div>
    </form>
  </search>
)
