/** The command line: what each word does stands in `src/commands/`. */

import { explain } from './commands/explain.ts'
import { type Config, readConfig, systemLanguage } from './config.ts'

const usage = `Wirken: a city runs its local integration plan on it.

  npm start                               everything, with the demonstration city
  bin/wirken serve                        the same
  bin/wirken import plan FILE             a plan's document becomes a draft
      [--plan SLUG] [--dry-run] [--format json]
  bin/wirken import measures FILE         measures of a plan from a table (.xlsx, .csv)
      [--plan SLUG] [--sheet NAME] [--dry-run] [--format json]
  bin/wirken city [--name NAME] [--brand SLUG] [--languages de,en,ar]
                                          what the city is called, how it looks, which languages it offers
  bin/wirken user invite MAIL --role ROLE [--name NAME]
  bin/wirken user list                    who takes part, who is invited, who may do what
  bin/wirken user reset MAIL              somebody has lost the device of their second step
  bin/wirken user end MAIL                somebody takes no part any more
  bin/wirken check [--plan SLUG] [--unit SLUG] [--links] [--json]
                                          what a plan lacks, what is overdue, what could be better
  bin/wirken user erase MAIL              somebody is to be forgotten, in the log too
  bin/wirken backup FILE [--force]        the whole database in one file, while the program runs
  bin/wirken restore FILE                 a backup into an empty database
  bin/wirken audit verify [--format json] whether the audit log is as it was written
  bin/wirken report verify FILE           whether a published report is what was published; needs no database
      [--hash CHECKSUM] [--previous FILE] [--format json]
  bin/wirken archive SLUG FILE [--force]  a plan as pages and data that are read without Wirken
  bin/wirken doctor                       looks at everything that keeps it from working well
  bin/wirken migrate                      bring the database up to date, and stop
  bin/wirken help                         this page

Settings come from the environment; README.md has the table.
`

type Command = (config: Config, args: string[]) => Promise<number>

/** Each is loaded when it is asked for: the program has to be quick to say what a word does. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  import: async () => (await import('./commands/import.ts')).importCommand,
  city: async () => (await import('./commands/change-city.ts')).cityCommand,
  user: async () => (await import('./commands/user.ts')).userCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  audit: async () => (await import('./commands/audit.ts')).auditCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  archive: async () => (await import('./commands/archive.ts')).archiveCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
}

const [command = 'help', ...args] = process.argv.slice(2)

try {
  process.exitCode = await runCommand()
} catch (error) {
  console.error(explain(error, systemLanguage(process.env)))
  process.exitCode = 1
}

async function runCommand(): Promise<number> {
  if (['help', '--help', '-h'].includes(command)) {
    console.log(usage)
    return 0
  }
  const run = Object.hasOwn(commands, command) ? commands[command] : undefined
  if (!run) {
    console.error(`There is no command "${command}".\n\n${usage}`)
    return 2
  }
  return (await run())(readConfig(process.env), args)
}
