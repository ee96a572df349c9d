import type { Rating, Score } from './score-description.ts';

/** One aspect of a score that is lower than it has to be. */
export interface Shortfall {
  aspect: string;
  found: number;
  wanted: number;
  /** The operations that pull it down the most, the lowest first. */
  lowest: { operation: string; value: number }[];
}

/** What a score has to be at least, each of 100. */
const budget = {
  'Agent Readiness': { wanted: 88, of: (rating) => rating.agentReadiness },
  'Documentation Quality': { wanted: 100, of: ({ subscores }) => percent(subscores.documentationQuality) },
  'Error Clarity': { wanted: 100, of: ({ subscores }) => percent(subscores.errorClarity) },
  'Dependency Clarity': { wanted: 100, of: ({ subscores }) => percent(subscores.dependencyClarity) },
  'Identifier Clarity': { wanted: 100, of: ({ subscores }) => percent(subscores.identifierClarity) },
  'Example Coverage': { wanted: 99, of: ({ subscores }) => percent(subscores.exampleCoverage) },
} satisfies Record<string, { wanted: number; of: (rating: Rating) => number }>;

/** The aspects in which a score is below the budget. */
export function findShortfalls(score: Score): Shortfall[] {
  return Object.entries(budget).flatMap(([aspect, { wanted, of }]) => {
    const found = of(score);
    if (found >= wanted) return [];
    const operations = Object.entries(score.operationScores).map(([operation, rating]) => ({
      operation,
      value: of(rating),
    }));
    const low = operations.filter(({ value }) => value < wanted).sort((a, b) => a.value - b.value);
    return [{ aspect, found, wanted, lowest: low.slice(0, 5) }];
  });
}

/** With one digit, rounded down, so that 99.99 is not taken for 100. */
function percent(value: number | undefined): number {
  if (value === undefined) throw new Error('`redocly score` has left out an aspect. Look up what it is called now.');
  return Math.floor(value * 1000 + 1e-9) / 10;
}
