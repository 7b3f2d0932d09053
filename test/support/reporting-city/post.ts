/** The mail of a city through a real mail server: what leaves, who gets it, and which address is refused. */
import { setTimeout as pause } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { openPostOffice } from '../../../src/platform/mail/post-office.ts'
import type { Scope } from '../../../src/platform/scope.ts'
import { read } from '../../../src/platform/transact.ts'
import { freePort } from '../ports.ts'
import { publicUrl } from '../site.ts'

export type Letter = { to: string; words: string; links: string[] }
export type Post = Awaited<ReturnType<typeof openPost>>

/** `refuses`: the address of which the server says for good that there is no such mailbox. */
export async function openPost(scope: Scope, refuses: string) {
  const all: Letter[] = []
  const refused: string[] = []
  const failures: unknown[] = []
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, answer) => {
      if (address !== refuses) return answer(null)
      refused.push(address)
      answer(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
    },
    onData: (stream, { envelope }, done) => {
      let source = ''
      stream.setEncoding('utf8').on('data', (part: string) => {
        source += part
      })
      stream.on('end', () => {
        const words = bodyOf(source)
        const links = [...words.matchAll(new RegExp(`${publicUrl}(/\\S+)`, 'g'))].map(([, path = '']) => path)
        all.push({ to: envelope.rcptTo[0]?.address ?? '', words, links })
        done()
      })
    },
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const office = await openPostOffice({
    ...{ db: scope.db, smtpUrl: `smtp://127.0.0.1:${port}`, sender: 'plan@stadt.example', now: () => scope.now },
    onFailure: (error) => void failures.push(error),
  })

  return {
    refused,
    failures,
    /** Sends what waits; gives what has arrived since it was asked last. */
    deliver: async (): Promise<Letter[]> => {
      office.kick()
      while ((await countDue(scope)) > 0) await pause(15)
      const before = taken
      taken = all.length
      return all.slice(before)
    },
    /** The last link to something that somebody got. */
    linkOf: (to: string, part: string): string => {
      const links = all.filter((one) => one.to === to).flatMap((one) => one.links)
      const path = links.findLast((one) => one.includes(part))
      if (path === undefined) throw new Error(`no mail brought ${to} to ${part}`)
      return path
    },
    close: async () => {
      await office.close()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

async function countDue(scope: Scope): Promise<number> {
  return read(scope, async (tx) => {
    const due = tx.selectFrom('mailOutgoing').select('id').where('sentAt', 'is', null).where('refusedAt', 'is', null)
    return (await due.where('nextTryAt', '<=', scope.now).execute()).length
  })
}

/** The words of a plain mail, whichever way they were packed for the journey. */
function bodyOf(source: string): string {
  const at = source.indexOf('\r\n\r\n')
  const [head, body] = [source.slice(0, at), source.slice(at + 4)]
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return body
  const bytes = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
