/** Tables of what signs people in and is over in minutes or days. A backup that held them would open doors. */
export const passingTables = ['accounts_session', 'accounts_verification', 'accounts_throttle'] as const
