import { Inside } from './inside.tsx'

export { ErrorBoundary, loader } from './inside.tsx'

/** The composer needs the room: navigation stays behind its button. */
export default function InsideWide() {
  return <Inside wide />
}
