import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  environments: {
    // Fifty tiny files would be fifty requests: what all pages share comes in two that stay in the cache.
    client: {
      build: {
        rollupOptions: {
          output: {
            entryFileNames: 'assets/[name]-[hash].js',
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules/ },
                { name: 'ui', test: /src\/(?:ui\/(?!screens\/)|kit\/)/ },
              ],
            },
          },
        },
      },
    },
    // One server bundle with the HTTP server in it: a second copy of a context object would be another key.
    ssr: { build: { rollupOptions: { input: './src/app/server.ts' } } },
  },
  build: {
    // Files stay files: cached once, whichever page asks for them.
    assetsInlineLimit: 0,
  },
})
