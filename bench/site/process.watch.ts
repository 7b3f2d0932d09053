import { readFile } from 'node:fs/promises'

/** Of Linux, whatever the machine: the unit in which /proc counts time is a hundredth of a second. */
const perSecond = 100

/** Seconds of processor time that a process has used so far, in all its threads. */
export async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  // The name in brackets may hold spaces; behind it the fields begin with the third.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / perSecond
}

export async function megabytes(pid: number): Promise<number> {
  const [, kilobytes = 0] = /VmRSS:\s*(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
