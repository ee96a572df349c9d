#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// To compile what is imported takes longer than all else at the start. What this process compiles, the next one has.
enableCompileCache();
await import('./run.ts');
