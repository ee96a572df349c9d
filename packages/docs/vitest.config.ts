import { defineConfig } from 'vitest/config';

// A browser has to start, and a site to be built.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 120_000 } });
