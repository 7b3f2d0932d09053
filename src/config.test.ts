import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BadSetting, readConfig, settingNames } from './config.ts'
import { projectRoot } from './platform/root.ts'

const readme = join(projectRoot, 'README.md')

test('without settings the program serves this computer alone', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    localPort: 3001,
    dataDir: join(projectRoot, 'data'),
    databaseUrl: undefined,
    publicUrl: 'http://localhost:3000',
    smtpUrl: undefined,
    logLevel: 'info',
    demo: true,
    behindProxy: false,
  })
})

test('the data lie in the project wherever the command was called, unless a folder is named', () => {
  expect(readConfig({}, '/somewhere/else').dataDir).toBe(join(projectRoot, 'data'))
  expect(readConfig({ WIRKEN_DATA: 'mine' }, '/somewhere').dataDir).toBe('/somewhere/mine')
})

test('every setting is heard', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    WIRKEN_LOCAL_PORT: '9000',
    WIRKEN_DATA: '/var/lib/wirken',
    DATABASE_URL: 'postgres://wirken@db.example.org/wirken',
    PUBLIC_URL: 'https://plan.example.org/',
    SMTP_URL: 'smtps://mail.example.org',
    MAIL_FROM: 'plan@example.org',
    LOG_LEVEL: 'debug',
    WIRKEN_DEMO: '0',
    WIRKEN_PROXY: '1',
  }
  expect(Object.keys(env).sort()).toEqual([...settingNames].sort())
  expect(readConfig(env)).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    localPort: 9000,
    dataDir: '/var/lib/wirken',
    databaseUrl: env.DATABASE_URL,
    publicUrl: 'https://plan.example.org',
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    logLevel: 'debug',
    demo: false,
    behindProxy: true,
  })
})

test('an empty setting counts as unset', () => {
  const empty = Object.fromEntries(settingNames.map((name) => [name, '']))
  expect(readConfig(empty, '/srv')).toEqual(readConfig({}, '/srv'))
})

describe('wrong settings', () => {
  test('are all named at once', () => {
    const wrong = {
      PORT: 'viele',
      WIRKEN_LOCAL_PORT: '70000',
      DATABASE_URL: 'mysql://db',
      PUBLIC_URL: 'plan.example.org',
      SMTP_URL: 'https://mail.example.org',
      MAIL_FROM: 'somebody',
      LOG_LEVEL: 'loud',
      WIRKEN_DEMO: 'ja',
      WIRKEN_PROXY: 'ja',
    }
    expect(wrongIn(wrong).toSorted()).toEqual(Object.keys(wrong).toSorted())
  })

  test.each(['0', '65536', '-1', '80.5', 'x'])('PORT=%s is no port', (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(BadSetting)
  })

  test('two listeners cannot have one port', () => {
    expect(wrongIn({ PORT: '4000', WIRKEN_LOCAL_PORT: '4000' })).toEqual(['WIRKEN_LOCAL_PORT'])
  })

  test.each(['/sub', '/?x=1', '?x=1', '/sub?x=1', '/#x'])('behind the public address stands nothing: %s', (rest) => {
    expect(wrongIn({ PUBLIC_URL: `https://plan.example.org${rest}` })).toEqual(['PUBLIC_URL'])
  })

  test('the message does not repeat a value, which may be a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://wirken:geheim@db' })).toThrow(/^DATABASE_URL$/)
  })
})

test('the local listener takes the port after the public one, or the one before the last', () => {
  expect(readConfig({ PORT: '8080' }).localPort).toBe(8081)
  expect(readConfig({ PORT: '65535' }).localPort).toBe(65_534)
})

test('~/ in the data folder is the home folder', () => {
  expect(readConfig({ WIRKEN_DATA: '~/wirken' }).dataDir).toBe(join(homedir(), 'wirken'))
})

test.each([
  [{}, 'en'],
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'de_AT' }, 'de'],
])('the command line speaks the language of the system: %o', (env, lang) => {
  expect(readConfig(env).lang).toBe(lang)
})

test.skipIf(!existsSync(readme))('README.md names every setting in its table, and none that there is not', () => {
  const rows = [...readFileSync(readme, 'utf8').matchAll(/^\|\s*`([A-Z_]+)`\s*\|/gm)].map((row) => row[1])
  expect(rows.sort()).toEqual([...settingNames].sort())
})

function wrongIn(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof BadSetting) return error.settings
    throw error
  }
  throw new Error('nothing was wrong')
}
