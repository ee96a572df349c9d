import { operations } from '@beeper-openapi/types/operations';
import { expect, test } from 'vitest';
import { sourceOfPage } from '../src/build/source-of-page.ts';
import { operationPage } from '../src/reference/links.ts';

test.each([
  ['/reference/operations/retrieveAccount.html', 'spec/paths/accounts_{accountID}.yaml'],
  [
    '/reference/operations/getAuthorizationServerMetadata.html',
    'spec/paths/well-known_oauth-authorization-server.yaml',
  ],
  ['/reference/models/Account.html', 'spec/components/schemas/Account.yaml'],
  ['/reference/events/message.upserted.html', 'spec/asyncapi.yaml'],
  ['/reference/errors.html', 'packages/docs/src/pages/reference/errors.astro'],
  ['/introduction.html', 'spec/introduction.md'],
  ['/pagination.html', 'packages/docs/src/content/docs/pagination.md'],
  ['/nothing.html', undefined],
])('%s is written in %s', (address, want) => {
  expect(sourceOfPage(address)).toBe(want);
});

test('every operation is written somewhere', () => {
  expect(Object.keys(operations).filter((id) => sourceOfPage(operationPage(id)) === undefined)).toEqual([]);
});
