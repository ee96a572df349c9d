export { type Clock, ManualClock, SystemClock } from './clock.ts';
export { createServer, type Server, type ServerOptions } from './create-server.ts';
export type { Latency } from './http/delay-replies.ts';
export type { Log, LogFields } from './log.ts';
export type { Seed, SeedFile, SeedSetup } from './seed/seed.ts';
export { SeedError } from './seed/seed-error.ts';
export { DatabaseError } from './store/database.ts';
