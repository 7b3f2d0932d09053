/** The form of a record: what is typed survives a closed browser, Ctrl+S saves, and who else is here is told. */
import '../../../ui/rich/rich.client.ts'

type Kept = { at: string; words: Record<string, string> }

const keptForm = document.querySelector<HTMLFormElement>('form[data-keep]')
const keyOf = (path: string) => `wirken ${path}`
/** What lies there longer is of no use to anybody, and on a shared computer of some use to the wrong one. */
const days = 14

/** `null`: ended words, or none; a browser that keeps nothing for anybody keeps nothing here either. */
function recall(key: string): Kept | null {
  try {
    const kept: Kept | null = JSON.parse(localStorage.getItem(key) ?? 'null')
    return kept && Date.now() - Date.parse(kept.at) < days * 86_400_000 ? kept : null
  } catch {
    return null
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}

function wordsOf(of: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(of)].filter(([name]) => !name.startsWith('_'))
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

const isSame = (one: Record<string, string>, other: Record<string, string>) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every(
    (name) => (one[name] ?? '').replaceAll('\r\n', '\n') === (other[name] ?? '').replaceAll('\r\n', '\n'),
  )

/** Rows that the page has not are left out; they are few, and the person sees what came back. */
function putBack(into: HTMLFormElement, words: Record<string, string>): void {
  for (const field of into.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
      field.checked = words[field.name] === field.value
    } else if (
      (field instanceof HTMLInputElement && field.type !== 'hidden') ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      field.value = words[field.name] ?? ''
    }
  }
}

for (const done of document.querySelectorAll<HTMLElement>('[data-done]')) forget(keyOf(done.dataset.done ?? ''))

if (keptForm) {
  for (const hint of document.querySelectorAll<HTMLElement>('[data-keys]')) hint.textContent = hint.dataset.keys ?? ''
  const key = keyOf(new URL(keptForm.action).pathname)
  const found = recall(key)
  const place = document.querySelector<HTMLElement>('[data-kept-place]')
  const offer = document.querySelector<HTMLTemplateElement>('template[data-kept]')
  if (found && place && offer && !isSame(found.words, wordsOf(keptForm))) {
    place.append(offer.content.cloneNode(true))
    const title = place.getElementsByTagName('p')[0]
    const when = new Date(found.at).toLocaleString(document.documentElement.lang, {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    if (title) title.textContent = (title.textContent ?? '').replace('{moment}', when)
    place.querySelector('[data-restore]')?.addEventListener('click', () => {
      putBack(keptForm, found.words)
      place.replaceChildren()
    })
    place.querySelector('[data-forget]')?.addEventListener('click', () => {
      forget(key)
      place.replaceChildren()
    })
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(waiting)
    try {
      localStorage.setItem(
        key,
        JSON.stringify({ at: new Date().toISOString(), words: wordsOf(keptForm) } satisfies Kept),
      )
    } catch {
      // Full, or not allowed: the form itself loses nothing.
    }
  }
  keptForm.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(keep, 400)
  })
  addEventListener('pagehide', () => waiting !== undefined && keep())
  addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    keptForm.requestSubmit()
  })
}

const looking = document.querySelector<HTMLElement>('[data-presence]')
if (looking) {
  setInterval(async () => {
    if (document.hidden) return
    try {
      const answer = await fetch(looking.dataset.presence ?? '', { method: 'POST' })
      const { words } = await answer.json()
      if (answer.ok && looking.textContent !== words) looking.textContent = words
    } catch {
      // No network for a moment; the next time tells.
    }
  }, 20_000)
}
