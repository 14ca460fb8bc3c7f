import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src',
  buildDirectory: 'build',
  ssr: true,
  // All routes are known to the client at once: they are few, and a lookup on the way costs a round trip.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
