import type { FolderFacts } from '../../platform/postgres/postgres.ts'
import { type Finding, found } from './finding.ts'

const leastNode = 24
const gigabyte = 1_000_000_000

export function findInNode(version: string): Finding {
  const isNew = Number(version.split('.')[0]) >= leastNode
  return found(isNew ? 'good' : 'wrong', isNew ? 'node.good' : 'node.old', { version })
}

export function findInProgram(version: string): Finding {
  return found('good', 'version', { version })
}

/** Where the data lie, whose they are, and how much room is left. */
export function findInFolder(folder: FolderFacts): Finding[] {
  const { path, isThere, isOpen, owner = '?', user, isOpenToAll, hasData, free } = folder
  const room = found(free < gigabyte / 4 ? 'wrong' : free < gigabyte ? 'mind' : 'good', 'disk', {
    free: free < gigabyte ? Math.round(free / 1e6) / 1000 : Math.round(free / 1e8) / 10,
    folder: path,
  })
  if (!isThere) return [found('mind', 'folder.none', { folder: path }), room]
  if (!isOpen) return [found('wrong', 'folder.closed', { folder: path, user, owner }), room]
  const state = hasData
    ? found('good', 'folder.good', { folder: path, owner })
    : found('mind', 'folder.empty', { folder: path })
  return [state, ...(isOpenToAll ? [found('mind', 'folder.open', { folder: path })] : []), room]
}
