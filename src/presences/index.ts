export { presencesCapability as presences } from './capability.ts'
export { latestReviews, listOwners, listPresences, ownedBy, ownersOf, presenceBySlug, presencesById, sealedCredential } from './store.ts'
export type { Presence, SettingsReview } from './store.ts'
export { connectPresence } from './connect-presence.ts'
