/** Whether a host name of a URL is this machine's own; such a name never leads here from elsewhere. */
export const isLoopback = (hostname: string): boolean => ['127.0.0.1', 'localhost', '[::1]', '::1'].includes(hostname.toLowerCase())
