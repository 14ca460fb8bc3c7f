/** Ids are text with a brand, so that a student's id cannot be passed where a post's is meant. */
export type Id<Kind extends string> = string & { readonly __id: Kind }

export type DistrictId = Id<'district'>
export type SchoolId = Id<'school'>
export type PersonId = Id<'person'>
export type StudentId = Id<'student'>
export type GuardianId = Id<'guardian'>
export type PresenceId = Id<'presence'>
export type ReleaseId = Id<'release'>
export type PermissionId = Id<'permission'>
export type AssetId = Id<'asset'>
export type PostId = Id<'post'>
export type DeliveryId = Id<'delivery'>
export type FileHash = Id<'file'>
export type ContentHash = Id<'content'>
