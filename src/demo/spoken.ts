import type { addService } from '../domains/guide/guide.ts'

type SpokenThere = Parameters<typeof addService>[1]['languages'][number]

/** Which languages are spoken, told as `de ar@Mo,We ti~`: on which days, and where an interpreter comes. */
export function spokenIn(told: string): SpokenThere[] {
  return told.split(' ').map((one) => {
    const [, tag = '', interpreted, days = ''] = /^([\w-]+)(~?)(?:@(.+))?$/.exec(one) ?? []
    return { tag, how: interpreted ? 'interpreter' : 'spoken', days }
  })
}
