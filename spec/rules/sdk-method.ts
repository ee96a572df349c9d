// `x-sdk-method` is the way to an operation in a client, so each operation has its own.

import type { Oas3Operation, Oas3Rule, UserContext } from '@redocly/openapi-core';

const FORM = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;

export const sdkMethod: Oas3Rule = () => {
  const taken = new Map<string, string>();
  return {
    Operation(operation: Oas3Operation & { 'x-sdk-method'?: unknown }, { report, location }: UserContext) {
      const method = operation['x-sdk-method'];
      const id = operation.operationId ?? 'another operation';
      if (method === undefined) {
        const message = `\`${id}\` has no \`x-sdk-method\`. Name its call in a client, such as \`accounts.list\`.`;
        report({ message, location: location.key() });
      } else if (typeof method !== 'string' || !FORM.test(method)) {
        const message = `\`${method}\` is no call in a client. Write names in camel case, joined by dots, such as \`accounts.contacts.list\`.`;
        report({ message, location: location.child('x-sdk-method') });
      } else if (taken.has(method)) {
        const message = `\`${method}\` is the call of \`${taken.get(method)}\` already. Give each operation a call of its own.`;
        report({ message, location: location.child('x-sdk-method') });
      } else {
        taken.set(method, id);
      }
    },
  };
};
