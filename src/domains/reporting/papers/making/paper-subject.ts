import type { Subject } from '../../co-signing/co-signing.ts'
import { papersRoutes } from '../papers.routes.ts'
import type { CouncilPaper } from './council-paper.ts'

/** A council paper as a text that is signed; its version is that of the whole paper. */
export function subjectOf({ id, slug, title }: Pick<CouncilPaper, 'id' | 'slug' | 'title'>, version: number): Subject {
  return { kind: 'paper', id, version, title, path: papersRoutes.paper(slug) }
}
