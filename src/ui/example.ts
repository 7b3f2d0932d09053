import type { Child } from 'hono/jsx'

/** A component in one of its cases. Drives the page of examples, the HTML checks and what we look at. */
export type Example = { name: string; view: Child }

/** What stands in a component's `*.examples.tsx`. */
export type ComponentExamples = { component: string; examples: Example[] }
