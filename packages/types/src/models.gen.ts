// Generated from spec/dist/openapi.json by scripts/generate-types.ts. Do not edit: run "pnpm generate".

import type { components } from './openapi.gen.ts';

/** One signed-in identity on one chat network. */
export type Account = components['schemas']['Account'];

/**
 * The connector through which an account reaches its network.
 *
 * Since version 4.2.785 of the app.
 */
export type AccountBridge = components['schemas']['AccountBridge'];

/** Every chat account of the running app. */
export type AccountListResponse = components['schemas']['AccountListResponse'];

/**
 * Whether the account is connected to its network at this moment.
 *
 * - `connected`: Messages flow in both directions.
 * - `connecting`: The connection is being made; wait a moment.
 * - `backfilling`: Connected, and still fetching older history. Chats and messages may be incomplete.
 * - `connection_required`: Set up, but not connected yet. The person has to connect it in the app.
 * - `reconnect_required`: The network ended the sign-in. The person has to sign in again.
 * - `attention_required`: Something needs the person's eye in the app; `statusText` may say what.
 * - `disconnected`: The connection is down; the app tries to restore it.
 * - `disabled`: Switched off by the person.
 */
export type AccountStatus = components['schemas']['AccountStatus'];

/** The values of {@link AccountStatus} that are known today. The API may add others. */
export const accountStatusValues = [
  'connected',
  'connecting',
  'backfilling',
  'connection_required',
  'reconnect_required',
  'attention_required',
  'disconnected',
  'disabled',
] as const satisfies readonly AccountStatus[];

/**
 * Where the bridge runs, and with it the accounts on it.
 *
 * - `cloud`: In Beeper Cloud.
 * - `self-hosted`: On a server that the person runs.
 * - `local`: On this device, inside the app.
 * - `platform-sdk`: On this device, through the network's own platform.
 */
export type BridgeProvider = components['schemas']['BridgeProvider'];

/** The values of {@link BridgeProvider} that are known today. The API may add others. */
export const bridgeProviderValues = ['cloud', 'self-hosted', 'local', 'platform-sdk'] as const satisfies readonly BridgeProvider[];

/** One page of an account's contacts. */
export type ContactListResponse = components['schemas']['ContactListResponse'];

/** The people that a search has found. */
export type ContactSearchResponse = components['schemas']['ContactSearchResponse'];

/** The body of every failed reply. */
export type Error = components['schemas']['Error'];

/** What more there is to say of the failure. Validation failures carry `issues`; anything else is context for a log, in a shape of its own. Absent when there is nothing to add. */
export type ErrorDetails = components['schemas']['ErrorDetails'];

/** A person, or a bot, as one network knows them. Only `id` is sure to be there. */
export type User = components['schemas']['User'];

/** The fields that did not pass validation. */
export type ValidationDetails = components['schemas']['ValidationDetails'];

/** One fault in a request. */
export type ValidationIssue = components['schemas']['ValidationIssue'];
