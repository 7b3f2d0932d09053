const encoded = encodeURIComponent

export const hiddenRoutes = {
  list: () => '/workspace/guide/hidden',
  place: (service: string) => `/workspace/guide/hidden/${encoded(service)}`,
  look: (service: string) => `/workspace/guide/hidden/${encoded(service)}/look`,
  forget: (service: string) => `/workspace/guide/hidden/${encoded(service)}/forget`,
}

export const hiddenPatterns = {
  list: '/workspace/guide/hidden',
  place: '/workspace/guide/hidden/:service',
  look: '/workspace/guide/hidden/:service/look',
  forget: '/workspace/guide/hidden/:service/forget',
} as const
