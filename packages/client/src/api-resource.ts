import type { BaseBeeperDesktop } from './base-client.ts';

/**
 * A group of methods, such as `client.accounts`. Make one alone to keep the others out of a bundle.
 *
 * @example
 * ```ts
 * const accounts = new Accounts(client);
 * console.log(await accounts.list());
 * ```
 */
export abstract class APIResource {
  protected readonly client: BaseBeeperDesktop;

  constructor(client: BaseBeeperDesktop) {
    this.client = client;
  }
}
