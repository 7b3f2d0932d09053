import type { FC } from 'hono/jsx'
import type { View } from './view.ts'

type FollowLinkProps = Pick<View<unknown>, 'follow'> & { kind: 'field' | 'goal' | 'measure' | 'district'; of: string }

/** How one stays informed of a record, or of what is done in a district, where another domain offers that. `of`: its slug, or name. */
export const FollowLink: FC<FollowLinkProps> = ({ follow, kind, of }) => {
  const link = follow?.(kind, of)
  return link ? (
    <p class="section screen-only">
      <a href={link.href}>{link.words}</a>
    </p>
  ) : null
}
