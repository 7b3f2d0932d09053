/** Addresses that belong to no domain. */
export const workspaceRoutes = {
  administration: '/workspace/administration',
  log: '/workspace/log',
  chain: '/workspace/log/chain.jsonl',
  health: '/workspace/health',
} as const
