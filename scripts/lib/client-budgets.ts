// What the client may weigh, and how much the compiler may have to do for it. The figures are exact, so they decide.

import { bundleSize } from './bundle-size.ts';
import { instantiations, tenCalls } from './type-cost.ts';

export interface Budget {
  /** What is limited, as a sentence begins: "A client with one resource". */
  what: string;
  limit: number;
  unit: 'bytes' | 'instantiations';
  measure: () => Promise<number>;
}

/** Programs of the usual kinds; what they make is global, so that nothing of it is left out as unused. */
export const programs = {
  oneResource: `
    import { Accounts, BaseBeeperDesktop } from '@beeper-openapi/client';
    globalThis.accounts = new Accounts(new BaseBeeperDesktop());`,
  everyResource: `
    import { BeeperDesktop } from '@beeper-openapi/client';
    globalThis.client = new BeeperDesktop();`,
  withEvents: `
    import { BeeperDesktop } from '@beeper-openapi/client/events';
    globalThis.client = new BeeperDesktop();`,
};

export const clientBudgets: readonly Budget[] = [
  atOnce('A client with one resource', 4_500, programs.oneResource),
  atOnce('A client with every resource', 8_000, programs.everyResource),
  atOnce('An import of nothing that is used', 100, `import { BeeperDesktop } from '@beeper-openapi/client';`),
  {
    what: 'Events, beside a client with every resource,',
    limit: 4_000,
    unit: 'bytes',
    measure: async () =>
      (await bundleSize(programs.withEvents)).atOnce - (await bundleSize(programs.everyResource)).atOnce,
  },
  added('All of OAuth', 5_500, 'oauth', '* as used'),
  added('The two halves of a sign-in', 3_000, 'oauth', '{ beginSignIn, completeSignIn }'),
  added('storedToken', 400, 'oauth', '{ storedToken }'),
  added('sendFile', 300, 'helpers', '{ sendFile }'),
  added('readAsset', 600, 'helpers', '{ readAsset }'),
  added('networkOf', 250, 'helpers', '{ networkOf }'),
  added('toPlainText', 1_800, 'helpers', '{ toPlainText }'),
  added('nameOf', 150, 'helpers', '{ nameOf }'),
  added('namesIn', 350, 'helpers', '{ namesIn }'),
  added('discoverAccounts', 400, 'helpers', '{ discoverAccounts }'),
  added('findApp', 600, 'helpers', '{ findApp }'),
  {
    what: 'Checking a program of ten calls',
    limit: 25_000,
    unit: 'instantiations',
    measure: () => instantiations(tenCalls('@beeper-openapi/client')),
  },
];

function atOnce(what: string, limit: number, program: string): Budget {
  return { what, limit, unit: 'bytes', measure: async () => (await bundleSize(program)).atOnce };
}

/** What one entry, or a part of it, adds to a client. */
function added(what: string, limit: number, entry: string, names: string): Budget {
  const use = names.startsWith('*') ? '{ ...used }' : names;
  const program = `
    import ${names} from '@beeper-openapi/client/${entry}';
    ${programs.everyResource}
    globalThis.used = ${use};`;
  return {
    what: `${what}, beside a client,`,
    limit,
    unit: 'bytes',
    measure: async () => (await bundleSize(program)).inAll - (await bundleSize(programs.everyResource)).inAll,
  };
}
