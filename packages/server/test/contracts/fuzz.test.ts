import type { OperationID } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

const RUNS = 100;

test.for(Object.keys(operations) as OperationID[])('%s answers as the spec says, whatever it is sent', async (id) => {
  const statuses = await fuzz(id, { runs: RUNS, seed: 20_261_016 });

  expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(RUNS);
  // Refusals alone would say nothing of what the operation does.
  expect(
    Object.keys(statuses).some((status) => Number(status) < 400 || REFUSING.has(id)),
    JSON.stringify(statuses),
  ).toBe(true);
});

/** Those that wait for another device, or for another protocol, and so refuse whatever comes by itself. */
const REFUSING: ReadonlySet<OperationID> = new Set([
  'acceptVerification',
  'confirmVerificationQRScanned',
  'confirmVerificationSAS',
  'connectWebSocket',
  'scanVerificationQR',
  'startVerificationSAS',
]);
