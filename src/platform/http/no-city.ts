import type { Context } from 'hono'

/** Two languages, for without a city nobody knows which one its readers speak. */
const words = `Unter diesem Namen gibt es hier keine Stadt. Bitte prüfen Sie die Adresse.
There is no city of this name here. Please check the address.
`

/** For whoever comes by a host name that belongs to no city. */
export function sayNoCity(c: Context): Response {
  return c.text(words, 421, { 'Content-Language': 'de, en' })
}
