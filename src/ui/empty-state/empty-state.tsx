import type { FC, PropsWithChildren } from 'hono/jsx'

/** Where a list would be: says that there is nothing, why, and what to do now. */
export const EmptyState: FC<PropsWithChildren<{ words: string }>> = ({ words, children }) => (
  <div class="empty">
    <p class="empty__words">{words}</p>
    {children}
  </div>
)
