/** The mailing lists, as the coordination keeps them. */
export const listsPatterns = {
  lists: '/workspace/lists',
  list: '/workspace/lists/:list',
  listSettings: '/workspace/lists/:list/settings',
  end: '/workspace/lists/:list/end',
  add: '/workspace/lists/:list/add',
  file: '/workspace/lists/:list/file',
  removeMember: '/workspace/lists/:list/members/:member/remove',
  newLetter: '/workspace/lists/:list/letters/new',
  letter: '/workspace/lists/:list/letters/:letter',
  tryLetter: '/workspace/lists/:list/letters/:letter/try',
  sendLetter: '/workspace/lists/:list/letters/:letter/send',
  discardLetter: '/workspace/lists/:list/letters/:letter/discard',
} as const

const encoded = encodeURIComponent
const home = (list: string) => `/workspace/lists/${encoded(list)}`
const letterOf = (list: string, letter: string) => `${home(list)}/letters/${encoded(letter)}`

export const listsRoutes = {
  lists: () => '/workspace/lists',
  list: (list: string, page = 1) => (page === 1 ? home(list) : `${home(list)}?page=${page}`),
  listSettings: (list: string) => `${home(list)}/settings`,
  end: (list: string) => `${home(list)}/end`,
  add: (list: string) => `${home(list)}/add`,
  file: (list: string) => `${home(list)}/file`,
  removeMember: (list: string, member: string) => `${home(list)}/members/${encoded(member)}/remove`,
  newLetter: (list: string) => `${home(list)}/letters/new`,
  letter: letterOf,
  tryLetter: (list: string, letter: string) => `${letterOf(list, letter)}/try`,
  sendLetter: (list: string, letter: string) => `${letterOf(list, letter)}/send`,
  discardLetter: (list: string, letter: string) => `${letterOf(list, letter)}/discard`,
}
