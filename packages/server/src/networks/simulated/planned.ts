import type { NetworkEvent } from '../network.ts';

/** Something that is to happen on a network. */
export interface Planned {
  /** In how many milliseconds. */
  readonly after: number;
  readonly event: NetworkEvent;
}
