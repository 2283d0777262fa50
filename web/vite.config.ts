import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

/** Builds the page into dist/web, from where `regesta serve` takes it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [solid()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    license: { fileName: 'licences.md' },
    target: 'es2022',
    // Inlined files would be data: addresses, which the page's policy forbids for fonts.
    assetsInlineLimit: 0,
    // The map, which is loaded after the rest.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8765' } },
});
