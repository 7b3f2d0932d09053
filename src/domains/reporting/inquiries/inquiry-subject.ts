import type { Subject } from '../co-signing/co-signing.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import type { Inquiry } from './inquiry.ts'

/** The answer to an inquiry, as a text that is signed; its version is the number of the draft. */
export function subjectOf({ id, slug, subject }: Pick<Inquiry, 'id' | 'slug' | 'subject'>, version: number): Subject {
  return { kind: 'inquiry', id, version, title: subject, path: inquiriesRoutes.inquiry(slug) }
}
