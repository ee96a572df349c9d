// The resources as they are generated, but for those that have more by hand.

export { Events } from './events.ts';
export { Messages } from './messages.ts';
export * from './resources.gen.ts';
