/**
 * The colours of `field-colour.scss` as a file knows them that brings no stylesheet: in order, light and dark. A test
 * holds them to the stylesheet's.
 */
export const fieldHex = {
  light: '2e53b2 007b5d 9533be c31c13 ad6500 30344f 005916 0094be 5f7400 b36bd6 600000 767676'.split(' '),
  dark: '85a0da 17b590 c48ae2 ea7060 e48c00 b2b6cc 18883c 31c6f4 9bbb00 dbb6ef fbb1a5 898989'.split(' '),
} as const
/** Ground, words, and words of less weight. */
export const paper = {
  light: { ground: 'ffffff', ink: '131525', soft: '51577a' },
  dark: { ground: '10161d', ink: 'f3f4f7', soft: 'b2b6cc' },
} as const
