import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [vue()],
  build: {
    // The pages' policy lets nothing in that is written into a page or a style sheet, small fonts neither.
    assetsInlineLimit: 0,
    // Vite's own preloader asks for the file by the page's policy, without a script in the page.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    // A test reads there which events there are.
    fs: { allow: ['.', '../java/cn/liuzhong/notification'] },
    // A service started beside it, to work on the pages alone.
    proxy: { '^/(api|q|sign-in|sign-out)(/|$)': 'http://localhost:8080' },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.spec.ts'],
    setupFiles: ['src/testsupport/setup.ts'],
    // One page after the other in one browser, three times as fast; setup.ts puts back what they leave.
    pool: 'threads',
    isolate: false,
    // As long as a machine may need that builds something else beside it.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    restoreMocks: true,
    unstubGlobals: true,
  },
});
