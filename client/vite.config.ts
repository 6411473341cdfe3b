import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const api = process.env['API'] ?? 'http://localhost:5080'

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  css: {
    preprocessorOptions: { scss: { loadPaths: ['node_modules'], quietDeps: true } },
    // govuk-frontend keeps one old-browser media query that Lightning CSS refuses.
    lightningcss: { errorRecovery: true },
  },
  build: {
    target: 'es2022',
    // The content security policy allows fonts and styles from our own address only, so nothing is inlined.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      '^/(api|openapi|health|version)(/|$)': api,
      '^/(agencies/[^/]+|[^/@]+)/api/': api,
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
})
