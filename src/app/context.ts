import { createContext } from 'react-router'
import type { App } from './app.ts'

/** The app as this request's person may use it. */
export const appContext = createContext<App>()

/** The nonce of this response's content security policy. */
export const nonceContext = createContext<string>('')
