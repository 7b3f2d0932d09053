/** Who is written to when, and when somebody is not there. */
export const chasingPatterns = {
  mails: '/workspace/rounds/:round/mails',
  mailsOfDay: '/workspace/rounds/:round/mails/days/:day',
  sendAgain: '/workspace/rounds/:round/mails/again',
  head: '/workspace/rounds/:round/mails/heads/:unit',
  absences: '/workspace/absences',
  endAbsence: '/workspace/absences/:absence/end',
} as const

const encoded = encodeURIComponent

export const chasingRoutes = {
  mails: (round: string) => `/workspace/rounds/${encoded(round)}/mails`,
  mailsOfDay: (round: string, day: string) => `/workspace/rounds/${encoded(round)}/mails/days/${encoded(day)}`,
  sendAgain: (round: string) => `/workspace/rounds/${encoded(round)}/mails/again`,
  head: (round: string, unit: string) => `/workspace/rounds/${encoded(round)}/mails/heads/${encoded(unit)}`,
  absences: () => '/workspace/absences',
  endAbsence: (absence: string) => `/workspace/absences/${encoded(absence)}/end`,
}
