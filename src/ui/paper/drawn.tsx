import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'

/** A drawing of ours within a page: in the page's colour instead of that of paper, its names apart from other drawings'. */
export const Drawn: FC<{ svg: string; name: string }> = ({ svg, name }) => <>{raw(withinPage(svg, name))}</>

export function withinPage(svg: string, name: string): string {
  const apart = (ids: string) =>
    ids
      .split(' ')
      .map((id) => `${name}-${id}`)
      .join(' ')
  return svg
    .replace(/\b(id|aria-labelledby|aria-describedby)="([^"]*)"/g, (_, key, ids) => `${key}="${apart(ids)}"`)
    .replace(/url\(#|href="#/g, (start) => `${start}${name}-`)
    .replaceAll('#16181d', 'currentColor')
}
