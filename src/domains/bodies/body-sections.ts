import type { Child } from 'hono/jsx'
import type { Scope } from '../../platform/scope.ts'
import { reviewsOf } from './reviews/reviews.sections.tsx'
import type { Body } from './seats/body.ts'

/** What a part has to tell of a body on its page, as a section with a heading of its own; null where there is nothing. */
export type BodySection = (scope: Scope, body: Body) => Promise<Child | null>

/** On the public page of a body, below its seats: meetings, what went round for comments. In this order. */
export const publicSections: readonly BodySection[] = [reviewsOf]

/** On its page in the workspace, likewise. */
export const workspaceSections: readonly BodySection[] = []
