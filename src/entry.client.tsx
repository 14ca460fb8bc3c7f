import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'

// Pages for families and the public load no script, so this runs only where the shell does.
startTransition(() => { hydrateRoot(document, <HydratedRouter />) })
