/** Advisory locks of the database, for what nodes do one after another. Any numbers, as long as they differ. */
export const lockNumbers = { migrating: 7_265_001, founding: 7_265_002, roles: 7_265_003 } as const
