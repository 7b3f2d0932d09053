import type pg from 'pg'
import {
  listColumns,
  listConstraints,
  listExtensions,
  listFunctions,
  listGrants,
  listIndexes,
  listPolicies,
  listTables,
  listTriggers,
  listViews,
  type Table,
} from './catalogue.queries.ts'

const heading = `-- A picture of the schema that the migrations make, to be read and compared. Never run; never edited by hand:
-- \`npm run schema\` writes it, and a test fails when it differs from the database.
`

/** `client`: the owner's, on a migrated database. */
export async function describeSchema(client: pg.ClientBase): Promise<string> {
  const extensions = (await listExtensions(client)).map((name) => `create extension ${name};`)
  const functions = (await listFunctions(client)).map((body) => `${body.trim()};`)
  const tables = []
  for (const table of await listTables(client)) tables.push(await describeTable(client, table))
  const views = []
  for (const view of await listViews(client)) {
    const options = view.options && ` with (${view.options})`
    const grants = await listGrants(client, view)
    views.push([`create view ${view.name}${options} as\n${view.body}`, ...grants.map(ended)].join('\n'))
  }
  return `${[heading, extensions.join('\n'), ...functions, ...tables, ...views].filter(Boolean).join('\n\n')}\n`
}

async function describeTable(client: pg.ClientBase, table: Table): Promise<string> {
  const parts = [...(await listColumns(client, table)), ...(await listConstraints(client, table))]
  const security = table.secured ? [`alter table ${table.name} enable row level security;`] : []
  return [
    `create table ${table.name} (`,
    parts.map((part) => `  ${part}`).join(',\n'),
    ');',
    ...(await listIndexes(client, table)).map(ended),
    ...security,
    ...(await listPolicies(client, table)).map(ended),
    ...(await listTriggers(client, table)).map(ended),
    ...(await listGrants(client, table)).map(ended),
  ].join('\n')
}

function ended(statement: string): string {
  return `${statement};`
}
