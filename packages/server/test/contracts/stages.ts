import { createHash } from 'node:crypto';
import type { OperationID } from '@beeper-openapi/types';
import type { ControlledServer } from '../../src/create-server.ts';
import { demo } from '../../src/seed/demo.gen.ts';
import type { Seed } from '../../src/seed/seed.ts';
import type { KnownValues } from './known-values.ts';

type Stage = (server: ControlledServer, known: KnownValues) => Promise<void>;

const { setup: _, ...signedOut } = demo;
const EMAIL = demo.people?.[0]?.email ?? '';
const NEWCOMER = 'leila@haddad.example';

/** What a server begins with for an operation: the story, but with nobody signed in where that is asked about. */
export function seedFor(id: OperationID): Seed {
  return stages[id] === askForCode || id === 'registerSetup' || isVerification(id) || id === 'startSetup'
    ? signedOut
    : demo;
}

/** Brings a server to where the operation can do something, and takes in what a request for it has to name. */
export async function setTheStage(id: OperationID, server: ControlledServer, known: KnownValues): Promise<void> {
  await stages[id]?.(server, known);
}

const stages: { readonly [ID in OperationID]?: Stage } = {
  sendSetupEmail: askForCode,
  submitSetupCode: askForCode,
  registerSetup: confirmNewcomer,
  verifyRecoveryKey: signInHere,
  createRecoveryKeyReset: signInHere,
  confirmRecoveryKeyReset: askForReset,
  createVerification: signInHere,
  retrieveVerification: askForVerification,
  acceptVerification: askForVerification,
  cancelVerification: askForVerification,
  startVerificationSAS: askForVerification,
  confirmVerificationSAS: askForVerification,
  confirmVerificationQRScanned: askForVerification,
  retrieveBridgeLoginSession: openLoginSession,
  cancelBridgeLoginSession: openLoginSession,
  submitBridgeLoginStep: openLoginSession,
  authorizeOAuth: async (server, known) => {
    await registerClient(server, known);
  },
  exchangeOAuthToken: askForConsent,
};

function isVerification(id: OperationID): boolean {
  return [signInHere, askForReset, askForVerification].includes(stages[id] as typeof signInHere);
}

async function askForCode(server: ControlledServer, known: KnownValues, email = EMAIL): Promise<void> {
  const { setupRequestID } = await send(server, '/v1/app/setup/start');
  await send(server, '/v1/app/setup/email', { email, setupRequestID });
  known.learn({ setupRequestID, response: server.control.mails().at(-1)?.code });
}

async function confirmNewcomer(server: ControlledServer, known: KnownValues): Promise<void> {
  await askForCode(server, known, NEWCOMER);
  const [setupRequestID] = known.textsFor('setupRequestID').slice(-1);
  const [response] = known.textsFor('response').slice(-1);
  known.learn(await send(server, '/v1/app/setup/response', { setupRequestID, response }));
}

async function signInHere(server: ControlledServer, known: KnownValues): Promise<void> {
  await askForCode(server, known);
  const [setupRequestID] = known.textsFor('setupRequestID').slice(-1);
  await send(server, '/v1/app/setup/response', { setupRequestID, response: server.control.mails().at(-1)?.code });
  known.learn({ recoveryKey: demo.people?.[0]?.recoveryKey });
}

async function askForReset(server: ControlledServer, known: KnownValues): Promise<void> {
  await signInHere(server, known);
  known.learn(await send(server, '/v1/app/setup/verification/recovery-key/reset', {}));
}

async function askForVerification(server: ControlledServer, known: KnownValues): Promise<void> {
  await signInHere(server, known);
  const { verification } = await send(server, '/v1/app/setup/verifications', {});
  known.place({ verificationID: verification?.verificationID ?? verification?.id });
}

async function openLoginSession(server: ControlledServer, known: KnownValues): Promise<void> {
  for (const bridgeID of ['local-whatsapp', 'local-telegram']) {
    const session = await send(server, `/v1/bridges/${bridgeID}/login-sessions`, {});
    known.learn(session);
    known.place({ bridgeID, loginSessionID: session.loginSessionID, stepID: session.currentStep?.stepID ?? 'step' });
  }
}

const VERIFIER = 'a-code-verifier-of-at-least-forty-three-characters';
const REDIRECT = 'http://127.0.0.1:8976/callback';

async function registerClient(server: ControlledServer, known: KnownValues): Promise<string> {
  const client = { client_name: 'Ridge Planner', redirect_uris: [REDIRECT] };
  const { client_id } = await send(server, '/oauth/register', client);
  const code_challenge = createHash('sha256').update(VERIFIER).digest('base64url');
  known.learn({ client_id, redirect_uri: REDIRECT, code_challenge });
  const query = { response_type: 'code', code_challenge_method: 'S256', scope: 'read write', state: 'state-1' };
  return `/oauth/authorize?${new URLSearchParams({ ...query, client_id, redirect_uri: REDIRECT, code_challenge })}`;
}

async function askForConsent(server: ControlledServer, known: KnownValues): Promise<void> {
  const page = await registerClient(server, known);
  const destination = server.control.approveConsent(new URL(page, 'http://localhost'));
  known.learn({ code: new URL(destination).searchParams.get('code'), code_verifier: VERIFIER });
}

// biome-ignore lint/suspicious/noExplicitAny: what is read of it is there, or the stage is not set.
async function send(server: ControlledServer, path: string, body: unknown = {}): Promise<any> {
  const headers = {
    host: 'localhost',
    'content-type': 'application/json',
    ...(!/setup\/(start|email|response)|oauth/.test(path) && { authorization: `Bearer ${server.token}` }),
  };
  const reply = await server.fetch(
    new Request(`http://localhost${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
  );
  const text = await reply.text();
  if (!reply.ok) throw new Error(`The stage cannot be set: ${path} answers ${reply.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
