/** Every address of the settings, once. */
export const settingsPatterns = {
  settings: '/workspace/settings',
  rules: '/workspace/settings/rules',
  calendar: '/workspace/settings/calendar',
  days: '/workspace/settings/calendar/days',
  removeDays: '/workspace/settings/calendar/days/:days/remove',
  labels: '/workspace/settings/labels',
  words: '/workspace/settings/words',
  word: '/workspace/settings/words/:word',
  removeWord: '/workspace/settings/words/:word/remove',
} as const

const encoded = encodeURIComponent

export const settingsRoutes = {
  settings: () => settingsPatterns.settings,
  rules: () => settingsPatterns.rules,
  calendar: () => settingsPatterns.calendar,
  days: () => settingsPatterns.days,
  removeDays: (id: string) => `/workspace/settings/calendar/days/${encoded(id)}/remove`,
  labels: () => settingsPatterns.labels,
  words: () => settingsPatterns.words,
  word: (id: string) => `/workspace/settings/words/${encoded(id)}`,
  removeWord: (id: string) => `/workspace/settings/words/${encoded(id)}/remove`,
}
