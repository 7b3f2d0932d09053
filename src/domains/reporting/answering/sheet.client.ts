/**
 * The form of a sheet: what is typed outlives a lost connection, on this device alone. Without this script everything works;
 * with it, words that were not sent stand there again when somebody comes back.
 */
type Words = Record<string, string>
type Kept = { at: string; version: string; words: Words }

/** What lies there longer is of no use to anybody, and on a shared computer of some use to the wrong one. */
const days = 14
const keyOf = (name: string) => `wirken sheet ${name}`

/** A browser that keeps nothing for anybody keeps nothing here either. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

const forget = (key: string) => tried(() => localStorage.removeItem(key))

function recall(key: string): Kept | undefined {
  const kept = tried(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null)
  if (kept && Date.now() - Date.parse(kept.at) < days * 86_400_000) return kept
  forget(key)
  return undefined
}

function wordsOf(form: HTMLFormElement): Words {
  const entries = [...new FormData(form)].filter(([name]) => name !== 'version' && !/^(_|choice__)/.test(name))
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value).replaceAll('\r\n', '\n')]))
}

const isSame = (one: Words, other: Words) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => (one[name] ?? '') === (other[name] ?? ''))

/** Words of rows that the page does not show are sent along all the same. */
function putBack(form: HTMLFormElement, words: Words): void {
  for (const field of form.querySelectorAll<HTMLInputElement>('input[name],textarea,select')) {
    if (field.name === 'version' || /^(_|choice__)/.test(field.name)) continue
    const said = words[field.name]
    if (field.type === 'checkbox' || field.type === 'radio') field.checked = said === field.value
    else if (said !== undefined) field.value = said
    if (said && field.type !== 'hidden') field.closest('details')?.setAttribute('open', '')
  }
  for (const [name, said] of Object.entries(words)) {
    if (form.elements.namedItem(name) || said === '') continue
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name, value: said })
    form.append(field)
  }
}

function keepingForm(form: HTMLFormElement, key: string): void {
  const placeOf = (name: string) => form.querySelector<HTMLElement>(`[data-${name}-place]`)
  const tell = (name: string) => {
    const template = form.querySelector<HTMLTemplateElement>(`template[data-${name}]`)
    if (template) placeOf(name)?.replaceChildren(template.content.cloneNode(true))
  }
  const version = form.elements.namedItem('version') as HTMLInputElement
  const shown = wordsOf(form)
  const shownVersion = version.value
  const kept = recall(key)
  // A form that came back with its errors or with two answers says more than what was kept of it.
  const cameBack = document.querySelector('.error-summary,[name="_conflicts"]') !== null
  if (kept && !cameBack && !isSame(kept.words, shown)) {
    putBack(form, kept.words)
    // Whatever others saved since is brought together with it as if it had been sent then.
    version.value = kept.version
    tell('kept')
    const place = placeOf('kept')
    place?.querySelector('[data-discard]')?.addEventListener('click', () => {
      forget(key)
      putBack(form, shown)
      version.value = shownVersion
      place.replaceChildren()
    })
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(waiting)
    waiting = undefined
    const now: Kept = { at: new Date().toISOString(), version: version.value, words: wordsOf(form) }
    tried(() => localStorage.setItem(key, JSON.stringify(now)))
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, 300)
  })
  addEventListener('pagehide', () => waiting !== undefined && keep())
  form.addEventListener('submit', (event) => {
    keep()
    if (navigator.onLine) return
    event.preventDefault()
    tell('offline')
  })
  addEventListener('online', () => placeOf('offline')?.replaceChildren())
}

for (const sent of document.querySelectorAll<HTMLElement>('[data-sent]')) forget(keyOf(sent.dataset.sent ?? ''))

const kept = document.querySelector<HTMLFormElement>('form[data-keep]')
if (kept) keepingForm(kept, keyOf(kept.dataset.keep ?? ''))

/** Puts what had not been sent on a page that takes it no more, to be copied. */
function showTyped(place: HTMLElement, keys: readonly string[]): void {
  const template = place.querySelector<HTMLTemplateElement>('template[data-typed]')
  const shown = place.textContent ?? ''
  const said = keys.flatMap((key) =>
    Object.values(recall(key)?.words ?? {}).filter((one) => /\S\s+\S/.test(one) && !shown.includes(one)),
  )
  if (!template || said.length === 0) return
  template.before(template.content.cloneNode(true))
  const area = place.querySelector('textarea')
  if (area) area.value = said.join('\n\n')
}

/** It stays kept for when the sheet takes answers again. */
const closedSheet = document.querySelector<HTMLElement>('[data-closed]')
if (closedSheet) showTyped(closedSheet, [keyOf(closedSheet.dataset.closed ?? '')])

/** Of a link that opens nothing any more nothing stays; what had not been sent is shown once more. */
const revoked = document.querySelector<HTMLElement>('[data-revoked]')
if (revoked) {
  const start = keyOf(`${revoked.dataset.revoked} `)
  const keys = tried(() => Object.keys(localStorage).filter((key) => key.startsWith(start))) ?? []
  showTyped(revoked, keys)
  for (const key of keys) forget(key)
}
