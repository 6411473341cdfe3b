import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const api = process.env['API'] ?? 'http://localhost:5080'

/** Lays a compressed copy beside each file that gains by it: the service sends that one. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle({ dir }) {
      const folder = join(dir ?? 'dist', 'assets')

      for (const file of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
        const content = readFileSync(join(folder, file))
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content, { params }))
      }
    },
  }
}

export default defineConfig({
  plugins: [react(), compressed()],
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
      // Our own files in src/api are no board's.
      '^/(agencies/[^/]+|(?!src/)[^/@]+)/api/': api,
    },
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: 30_000,
    // By itself it leaves one processor idle, which is half of a machine with two.
    maxWorkers: '100%',
  },
})
