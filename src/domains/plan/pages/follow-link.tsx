import type { FC } from 'hono/jsx'
import type { View } from './view.ts'

type FollowLinkProps = Pick<View<unknown>, 'follow'> & { kind: 'field' | 'goal' | 'measure'; slug: string }

/** How one stays informed of a record, where another domain offers that. */
export const FollowLink: FC<FollowLinkProps> = ({ follow, kind, slug }) => {
  const link = follow?.(kind, slug)
  return link ? (
    <p class="section screen-only">
      <a href={link.href}>{link.words}</a>
    </p>
  ) : null
}
