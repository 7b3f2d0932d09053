import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { answerFile, answerPicture } from './file.answer.ts'
import { publicFilePatterns } from './files.routes.ts'

/** The bytes of what is attached, in no language: everybody gets the same. */
export const planFiles = new Hono<PageEnv>()
  .get(publicFilePatterns.file, answerFile)
  .get(publicFilePatterns.picture, answerPicture)
