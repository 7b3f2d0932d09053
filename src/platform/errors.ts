/** Absence: thrown where a record must be there, mapped once to a 404 page. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** Permission: thrown by verbs, mapped once to 403. What a viewer may not even know of is `NotFound`. */
export class Forbidden extends Error {
  override name = 'Forbidden'
}

/** What a request needs does not answer just now, the database above all: mapped once to a 503 page. */
export class Unavailable extends Error {
  override name = 'Unavailable'
}

/** A request that no page of ours sends: wrong encoding, foreign origin, too large. */
export class BadRequest extends Error {
  override name = 'BadRequest'
  readonly status: 400 | 403 | 405 | 413
  constructor(message: string, status: 400 | 403 | 405 | 413 = 400) {
    super(message)
    this.status = status
  }
}

/** A client that asks more often than anybody reads: mapped once to a 429 page. */
export class TooMany extends Error {
  override name = 'TooMany'
  readonly seconds: number
  constructor(seconds: number) {
    super(`wait ${seconds} s`)
    this.seconds = seconds
  }
}
