import type { App } from '../app.ts';
import type { Handlers } from './handler.ts';

export function labelHandlers({ labels }: App): Pick<Handlers, 'listLabels'> {
  return { listLabels: () => labels.list() };
}
