import { Hono } from 'hono'
import type { RoomEnv } from './bodies-env.ts'
import { meetingsRoom } from './meetings/meetings.room.tsx'
import { reviewsRoom } from './reviews/reviews.room.tsx'
import { roomDoor, roomHome } from './room/room.pages.tsx'
import { votesRoom } from './votes/votes.room.tsx'

export type { RoomEnv } from './bodies-env.ts'

/** The pages for whoever comes by the link in a mail: without an account, in their language, to what awaits them alone. */
export const bodiesRoom = new Hono<RoomEnv>()
  .route('/', roomDoor)
  .route('/', roomHome)
  .route('/', meetingsRoom)
  .route('/', votesRoom)
  .route('/', reviewsRoom)
