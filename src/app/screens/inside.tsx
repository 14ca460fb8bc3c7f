import type { ReactNode } from 'react'
import { Outlet, useLoaderData } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { DemoBanner } from '#src/ui/demo-banner.tsx'
import { RouteErrorPage, RouteErrorPart } from '#src/ui/error-page.tsx'
import { A } from '#src/ui/link.tsx'
import { Shell } from '#src/ui/shell.tsx'
import { mustBeSignedIn, pageOf } from '../must.ts'
import { frameOf } from '../navigation.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  return frameOf(mustBeSignedIn(request, context), pageOf(request))
}

type FrameData = Awaited<ReturnType<typeof loader>>

function Frame({ frame, wide, children }: { readonly frame: FrameData; readonly wide: boolean; readonly children: ReactNode }) {
  return (
    <Shell
      district={frame.district} me={frame.me} nav={frame.nav} wide={wide}
      banner={frame.demo ? <DemoBanner><p><A to="/sign-in">Be somebody else</A></p></DemoBanner> : undefined}
    >
      {children}
    </Shell>
  )
}

/** The frame of every page for people who are signed in. */
export function Inside({ wide }: { readonly wide: boolean }) {
  const frame = useLoaderData<typeof loader>()
  return <Frame frame={frame} wide={wide}><Outlet /></Frame>
}

export default function InsideNarrow() {
  return <Inside wide={false} />
}

/** An error inside keeps the frame, which this stands in for: the way on stays in sight. */
export function ErrorBoundary() {
  const frame: FrameData | undefined = useLoaderData<typeof loader>()
  return frame === undefined ? <RouteErrorPage /> : <Frame frame={frame} wide={false}><RouteErrorPart /></Frame>
}
