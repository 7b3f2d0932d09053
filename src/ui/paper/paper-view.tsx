import type { FC } from 'hono/jsx'
import type { Paper } from '../../platform/paper/paper.ts'
export const PaperView: FC<{ paper: Paper }> = ({ paper }) => <h1>{paper.title}</h1>
