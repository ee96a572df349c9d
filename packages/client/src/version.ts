import type { InfoResponse } from '@beeper-openapi/types';
import { call } from './api-promise.ts';
import type { BaseBeeperDesktop } from './base-client.ts';
import type { Operation } from './operation.ts';

/** Whether one version of the app comes before another. */
export function isOlder(version: string, than: string): boolean {
  // Numbers in a text compared as numbers: 4.10 comes after 4.9.
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}

/** Whether the running app has an operation. Asks it for its version unless an earlier reply has told it. */
export async function isSupported(
  client: BaseBeeperDesktop,
  operationID: string,
  operations: readonly Operation[],
): Promise<boolean> {
  const since = operations.find(({ id }) => id === operationID)?.since;
  return since === undefined || !isOlder(client.appVersion ?? (await askVersion(client)), since);
}

async function askVersion(client: BaseBeeperDesktop): Promise<string> {
  try {
    const { app } = await call<InfoResponse>(client, { path: '/v1/info', authentication: 'none' });
    client.appVersion = app.version;
  } catch (error) {
    // A failure tells the version as well, in its headers.
    if (client.appVersion === undefined) throw error;
  }
  return client.appVersion;
}
