import { type Operation, operations } from '@beeper-openapi/types';
import { expect } from 'vitest';
import { replies } from '../../src/validation/replies.gen.ts';

/** Statuses that the transport has of its own, for any operation. */
const TRANSPORT = ['403', '405', '413', '415'];

/** Fails the test unless a reply in JSON is one that the spec gives its operation. */
export function holdToSpec(method: string, path: string, status: number, body: unknown): void {
  const operation = (Object.values(operations) as Operation[]).find((one) => {
    const pattern = new RegExp(`^${one.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return one.method === method && pattern.test(path.split('?')[0] ?? '');
  });
  if (!operation || TRANSPORT.includes(String(status))) return;
  // Where the spec is silent on failures, they have the form of all others.
  const isListed = String(status) in operation.responses;
  expect(isListed || status === 400, `${operation.id} answers ${status}`).toBe(true);
  const validate = replies[operation.id]?.body[status]?.['application/json'];
  const isSound = validate?.(body) ?? true;
  expect({ body, faults: isSound ? [] : validate?.errors }).toEqual({ body, faults: [] });
}
