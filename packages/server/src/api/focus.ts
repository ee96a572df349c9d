import type { App } from '../app.ts';
import type { Handlers } from './handler.ts';

export function focusHandlers({ window }: App): Pick<Handlers, 'focus'> {
  return { focus: ({ body = {} }) => window.focus(body) };
}
