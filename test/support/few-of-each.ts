/**
 * Of what stands many times on a page in the same shape, rows of a list above all, axe looks at the first few: it takes
 * longer than in proportion to how much there is, and the tenth is made of the same elements and classes as the first.
 */
const few = 3

/**
 * `look`, an expression of the page, while the rest is put aside. Cells and choices stay, for their columns and their
 * values; so does what another part of the page names by its id.
 */
export const fewOfEach = (look: string) => `(async () => {
  const shapes = new Map()
  const told = /^(class|role|type|hidden|dir|lang|aria-(hidden|current|expanded|disabled|invalid|required))$/
  const shapeOf = (one) => {
    const own = [...one.attributes].map(({ name, value }) => (told.test(name) ? name + '=' + value : name)).sort()
    const inner = [...one.children].map(shapeOf).join() || (one.textContent.trim() === '' ? '' : 'words')
    const shape = one.localName + '[' + own.join(' ') + '](' + inner + ')'
    shapes.set(one, shape)
    return shape
  }
  shapeOf(document.body)
  const pairs = []
  for (const name of ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']) {
    for (const one of document.querySelectorAll('[' + name + ']')) {
      for (const id of one.getAttribute(name).split(/ +/)) pairs.push([one, document.getElementById(id)])
    }
  }
  const isNamedFromElsewhere = (one) => pairs.some(([from, to]) => one.contains(from) !== one.contains(to))
  const aside = []
  const thin = (parent) => {
    const times = new Map()
    for (const one of [...parent.children]) {
      const shape = shapes.get(one)
      times.set(shape, (times.get(shape) ?? 0) + 1)
      if (times.get(shape) <= ${few} || /^(td|th|col|option)$/.test(one.localName) || isNamedFromElsewhere(one)) thin(one)
      else {
        const place = document.createComment('')
        one.replaceWith(place)
        aside.push([place, one])
      }
    }
  }
  thin(document.body)
  try {
    return await ${look}
  } finally {
    for (const [place, one] of aside) place.replaceWith(one)
  }
})()`
