import type { AccountStatus, OperationID } from '@beeper-openapi/types';
import { operations } from '@beeper-openapi/types/operations';
import { type Extension, methodNotAllowed, noSuchPath } from '../http/answer.ts';
import { authorize } from '../http/authorize.ts';
import { parseJSON, readText } from '../http/body.ts';
import type { Call } from '../http/call.ts';
import type { Scope } from '../oauth/grant.ts';
import type { Tokens } from '../oauth/tokens.ts';
import type { Control } from './control.ts';
import type { FaultEffect, FaultRule, RetryAfter } from './faults.ts';
import { Input } from './input.ts';

const operationIDs = Object.keys(operations) as OperationID[];

/** Where it is. The API has nothing there. */
const PREFIX = '/_control/';

type Action = (control: Control, input: Input, call: Call) => unknown;

/** What can be done by way of HTTP, by path and method. */
const actions: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  'clock/advance': {
    POST: async (control, input) => {
      await control.advance(input.count('milliseconds'));
      return { now: new Date(control.now).toISOString() };
    },
  },
  faults: {
    GET: ({ faults }) => ({ items: faults.list() }),
    POST: ({ faults }, input) => faults.add(readFault(input)),
    DELETE: ({ faults }) => faults.clear(),
  },
  requests: {
    GET: ({ requests }) => ({ items: requests.list() }),
    DELETE: ({ requests }) => requests.clear(),
  },
  'connections/close': {
    POST(control, input, { context }) {
      const kind = input.oneOf('kind', ['events', 'http']);
      const close = () => control.closeConnections(kind);
      const { outgoing } = context.env ?? {};
      // The answer goes out first: it is on one of those connections.
      if (kind === 'http' && outgoing) outgoing.once('finish', close);
      else close();
    },
  },
  'accounts/status': {
    POST: (control, input) => {
      const status = input.text('status') as AccountStatus;
      control.setAccountStatus(input.text('accountID'), status, input.optionalText('statusText'));
    },
  },
  messages: {
    POST: (control, input) => {
      const [chatID, text, senderID] = [input.text('chatID'), input.text('text'), input.optionalText('senderID')];
      return { messageID: control.receiveMessage({ chatID, text, senderID }) };
    },
  },
  'logins/approve': {
    POST: (control, input) => control.approveLogin(input.text('bridgeID'), input.text('loginSessionID')),
  },
  verifications: {
    POST: (control, input) => ({ verification: control.requestVerification(input.optionalText('deviceID')) }),
  },
  'verifications/qr': {
    POST: (control, input) => ({ data: control.verificationQR(input.text('verificationID')) }),
  },
  'verifications/scan': {
    POST: (control, input) => ({ verification: control.scanVerification(input.text('verificationID')) }),
  },
  'verifications/cancel': {
    POST: (control, input) => ({ verification: control.cancelVerification(input.text('verificationID')) }),
  },
  'consents/approve': {
    POST: (control, input) => {
      const scopes = input.optionalText('scope')?.split(' ') as Scope[] | undefined;
      return { location: control.approveConsent(input.url('page'), scopes) };
    },
  },
  mails: { GET: (control) => ({ items: control.mails() }) },
  reset: { POST: (control) => control.reset() },
};

/**
 * The control plane over HTTP. It needs a token that may write.
 *
 * @param tokens those that now work
 */
export function controlPlane(control: Control, tokens: () => Tokens): Extension {
  return {
    isAskedBy: (_, path) => path.startsWith(PREFIX),
    async respond(call) {
      const { context, headers } = call;
      authorize(tokens(), { authentication: 'required', scopes: ['write'], responses: {} }, headers);
      const { method, path, raw } = context.req;
      const byMethod = pick(actions, path.slice(PREFIX.length));
      if (!byMethod) throw noSuchPath(path);
      const action = pick(byMethod, method);
      if (!action) throw methodNotAllowed(Object.keys(byMethod));
      const text = await readText(raw, headers);
      const result = await action(control, new Input(text === '' ? {} : parseJSON(text)), call);
      return Response.json(result ?? {});
    },
  };
}

function pick<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function readFault(input: Input): FaultRule {
  const operationID = input.has('operationID') ? input.oneOf('operationID', operationIDs) : undefined;
  const method = input.has('method') ? input.oneOf('method', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) : undefined;
  return {
    ...readEffect(input),
    ...(operationID !== undefined && { operationID }),
    ...(method !== undefined && { method }),
    ...(input.has('times') && { times: input.count('times') }),
  };
}

function readEffect(input: Input): FaultEffect {
  const effect = input.oneOf('effect', ['drop', 'close', 'delay', 'tooManyRequests', 'fail']);
  switch (effect) {
    case 'drop':
    case 'close':
      return { effect };
    case 'delay':
      return { effect, milliseconds: input.count('milliseconds') };
    case 'tooManyRequests':
      return input.has('retryAfter') ? { effect, retryAfter: readRetryAfter(input.object('retryAfter')) } : { effect };
    case 'fail':
      return {
        effect,
        ...(input.has('status') && { status: input.oneOf('status', [500, 502, 503, 504]) }),
        ...(input.has('hasBody') && { hasBody: input.flag('hasBody') }),
      };
  }
}

function readRetryAfter(input: Input): RetryAfter {
  if (input.has('seconds')) return { seconds: input.count('seconds') };
  if (input.has('date')) return { date: input.moment('date') };
  return { milliseconds: input.count('milliseconds') };
}
