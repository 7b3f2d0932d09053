/** Passkeys: without this, and in browsers that know none, the link by mail is the way in. */
import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

const forms = document.querySelectorAll<HTMLFormElement>('form[data-module="passkey"]')

async function post(path: string, body?: unknown) {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body ?? {}) })
  return { ok: answer.ok, told: await answer.json() }
}

for (const form of browserSupportsWebAuthn() ? forms : []) {
  form.dataset.ready = ''
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const { ask = '', answer = '', act } = form.dataset
    const failure = form.querySelector<HTMLElement>('[data-failed]')
    if (failure) failure.textContent = ''
    try {
      const asked = await post(ask)
      if (asked.ok) {
        const start = act === 'make' ? startRegistration : startAuthentication
        const done = await post(answer, await start({ optionsJSON: asked.told }))
        if (done.ok) return location.assign(done.told.to)
      } else if (asked.told.to) return location.assign(asked.told.to)
    } catch {
      // The person changed their mind, or the device did not want to: told below like any other failure.
    }
    if (failure) failure.textContent = failure.dataset.failed ?? ''
  })
}
