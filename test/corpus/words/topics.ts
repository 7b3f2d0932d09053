import { civic } from './civic.words.ts'
import { learning } from './learning.words.ts'
import { living } from './living.words.ts'
import type { Topic } from './topic.ts'
import { village } from './village.words.ts'

export const topics: Record<string, Topic> = Object.fromEntries(
  [...learning, ...living, ...civic, ...village].map((topic) => [topic.key, topic]),
)
