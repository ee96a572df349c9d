import type { Reaction } from '@beeper-openapi/types';

/** Reactions that are not among others. */
export function withoutReactions(reactions: readonly Reaction[], others: readonly Reaction[]): Reaction[] {
  return reactions.filter(({ participantID, reactionKey }) => {
    return !others.some((other) => other.participantID === participantID && other.reactionKey === reactionKey);
  });
}
