import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { holdingOn } from '../answers.ts'
import type { CityOffice } from '../office.read.ts'
import type { Post } from '../post.ts'
import { sayUnits } from '../units/units.messages.ts'
import { sayAnswering } from './name-answering.ts'

type TableProps = { scope: Scope; office: CityOffice; posts: readonly Post[]; label: string; withUnit?: boolean }

/** Posts with who holds them, who stands in, and whose task it is today. */
export const PostTable: FC<TableProps> = ({ scope, office, posts, label, withUnit = false }) => {
  const { lang, now } = scope
  const columns = ['post', ...(withUnit ? (['unit'] as const) : []), 'holder', 'deputy', 'answers'] as const
  const nameOf = (post: Post, part: 'holder' | 'deputy') => holdingOn(post.id, part, dayOf(now), office.holdings)?.name
  return (
    <DataTable
      label={label}
      caption={label}
      columns={columns.map((column) => ({ name: sayUnits(lang, `post.column.${column}`) }))}
      rows={posts.map((post) => [
        <PostName scope={scope} post={post} />,
        ...(withUnit ? [post.unit.words] : []),
        nameOf(post, 'holder') ?? (post.closedOn === null ? <strong>{sayUnits(lang, 'post.vacant')}</strong> : '–'),
        nameOf(post, 'deputy') ?? sayUnits(lang, 'post.none'),
        post.closedOn === null ? sayAnswering(scope, { postId: post.id, unitId: post.unitId }, office) : '–',
      ])}
    />
  )
}

const PostName: FC<{ scope: Scope; post: Post }> = ({ scope: { lang }, post }) => (
  <>
    <a href={accountsRoutes.post(post.id)}>{post.title}</a>
    {post.headsUnit && post.closedOn === null && <span class="soft"> {sayUnits(lang, 'post.head')}</span>}
    {post.closedOn !== null && (
      <span class="soft">
        {' '}
        {sayUnits(lang, 'post.closed', { day: formatDate(lang, post.closedOn), reason: post.closedReason ?? '' })}
      </span>
    )}
  </>
)
