/** What a person can be, at a place (domain.md). `content-owner` is by presence and stands in the register. */
export const roleNames = ['employee', 'principal', 'supervisor', 'monitor', 'communications', 'legal', 'hr', 'superintendent', 'admin'] as const
export type RoleName = (typeof roleNames)[number]
