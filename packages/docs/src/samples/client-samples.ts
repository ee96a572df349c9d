// How each operation is called by our client.

import { listResources, resourcesBelow } from '@beeper-openapi/scripts/list-resources';
import { methodArguments } from '@beeper-openapi/scripts/method-arguments';
import type { Description } from '@beeper-openapi/scripts/openapi';
import { printExample } from '@beeper-openapi/scripts/print-method';

/** By the operation's ID. What the client has no method for is not there. */
export function clientSamples(description: Description): Map<string, string> {
  const root = listResources(description);
  const methods = [root, ...resourcesBelow(root)].flatMap((resource) => resource.methods);
  return new Map(
    methods.map((method) => {
      const { authentication, id } = method.operation;
      const options = authentication === 'none' ? '' : '{ accessToken: process.env.BEEPER_ACCESS_TOKEN }';
      const sample = `import { BeeperDesktop } from '@beeper-openapi/client';

const client = new BeeperDesktop(${options});

${printExample(method.operation, methodArguments(description, method))}
`;
      return [id, sample];
    }),
  );
}
