import { Outlet, useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { DemoBanner } from '#src/ui/demo-banner.tsx'
import { RouteErrorPart } from '#src/ui/error-page.tsx'
import { A } from '#src/ui/link.tsx'
import { Shell } from '#src/ui/shell.tsx'
import { mustBeSignedIn } from '../must.ts'
import { frameOf } from '../navigation.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  return frameOf(mustBeSignedIn(request, context), new URL(request.url).pathname)
}

/** The frame of every page for people who are signed in. */
export function Inside({ wide }: { readonly wide: boolean }) {
  const frame = useLoaderData<typeof loader>()
  return (
    <Shell
      district={frame.district} me={frame.me} nav={frame.nav} wide={wide}
      banner={frame.demo ? <DemoBanner><p><A to="/sign-in">Be somebody else</A></p></DemoBanner> : undefined}
    >
      <Outlet />
    </Shell>
  )
}

export default function InsideNarrow() {
  return <Inside wide={false} />
}

/** An error inside keeps the frame: the way on stays in sight. */
export function ErrorBoundary() {
  return <RouteErrorPart />
}
