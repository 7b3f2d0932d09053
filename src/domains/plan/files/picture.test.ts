import sharp from 'sharp'
import { expect, test } from 'vitest'
import { redraw, redrawCover } from './picture.ts'
import { drawing, photograph } from './uploads.fixture.ts'

test('a photograph is turned upright and says nothing of where it was taken', async () => {
  const photo = await photograph(1800, 1200)
  const was = await sharp(photo).metadata()
  expect([was.orientation, was.exif?.includes('2026:11:27'), photo.includes('Ada Arndt')]).toEqual([6, true, true])
  const picture = (await redraw(photo, 'jpeg'))!
  expect([picture.width, picture.height]).toEqual([1200, 1800])
  const is = await sharp(picture.bytes).metadata()
  expect([is.orientation, is.exif, is.xmp, is.iptc, is.icc, is.space]).toEqual([...Array(5).fill(undefined), 'srgb'])
  for (const word of ['Exif', 'GPS', 'Ada Arndt', '2026:11:27']) expect(picture.bytes.includes(word)).toBe(false)
})

test('colours of another space become those of sRGB', async () => {
  const wide = await sharp(await drawing('png'))
    .withIccProfile('p3')
    .png()
    .toBuffer()
  expect((await sharp(wide).metadata()).icc).toBeDefined()
  const picture = (await redraw(wide, 'png'))!
  expect((await sharp(picture.bytes).metadata()).icc).toBeUndefined()
  const [one, other] = await Promise.all(
    [drawing('png'), Promise.resolve(picture.bytes)].map(async (bytes) => {
      const { channels } = await sharp(await bytes).stats()
      return channels.slice(0, 3).map(({ mean }) => mean)
    }),
  )
  for (const [at, mean] of one!.entries()) expect(Math.abs(mean - other![at]!)).toBeLessThan(4)
})

test('what hangs behind a picture is not taken along', async () => {
  const photo = Buffer.concat([await photograph(60, 40), Buffer.from('<script>alert(1)</script>')])
  const picture = await redraw(photo, 'jpeg')
  expect(picture?.bytes.includes('script')).toBe(false)
})

test('a cover has the sizes that screens ask for, and none larger than it came', async () => {
  const sizesOf = async (bytes: Buffer) => {
    const drawn = await redrawCover(bytes)
    return Array.isArray(drawn) ? drawn.map(({ kind, width, height }) => [kind, width, height]) : drawn
  }
  expect(await sizesOf(await drawing('png', 3200, 2000))).toEqual([
    ['webp', 1600, 1000],
    ['webp', 480, 300],
    ['webp', 960, 600],
  ])
  expect(await sizesOf(await drawing('webp', 300, 200))).toEqual([['webp', 300, 200]])
  expect(await sizesOf(await drawing('png', 1200, 3200))).toEqual([
    ['webp', 600, 1600],
    ['webp', 480, 1280],
  ])
  for (const [width, height] of [
    [300, 16_000],
    [8000, 4],
    [300, 20_000],
  ]) {
    expect(await sizesOf(await drawing('png', width, height))).toBe('narrow')
  }
})

test('nothing is drawn but what its bytes are taken for', async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="9" height="9"/></svg>',
  )
  expect(await redraw(svg, 'png')).toBeUndefined()
  const gif = await sharp(await drawing('png'))
    .gif()
    .toBuffer()
  expect(await redraw(gif, 'png')).toBeUndefined()
})
