import { defineConfig } from 'vitest/config';

// A browser has to start, and a site to be built, which takes minutes where the machine is slow: hooks only end when they
// hang.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 900_000 } });
