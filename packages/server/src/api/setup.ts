import type { Verification } from '@beeper-openapi/types';
import type { App } from '../app.ts';
import { Failure } from '../failure.ts';
import type { Handlers } from './handler.ts';

type SetupOperations =
  | 'acceptVerification'
  | 'cancelVerification'
  | 'confirmRecoveryKeyReset'
  | 'confirmVerificationQRScanned'
  | 'confirmVerificationSAS'
  | 'createRecoveryKeyReset'
  | 'createVerification'
  | 'listVerifications'
  | 'registerSetup'
  | 'retrieveSetup'
  | 'retrieveVerification'
  | 'scanVerificationQR'
  | 'sendSetupEmail'
  | 'startSetup'
  | 'startVerificationSAS'
  | 'submitSetupCode'
  | 'verifyRecoveryKey';

export function setupHandlers({ setup }: App): Pick<Handlers, SetupOperations> {
  const { appState, recoveryKeys, signIn, verifications } = setup;
  /** What every operation on a verification answers. */
  const withSession = (verification: Verification) => ({ session: setup.snapshot(), verification });

  return {
    retrieveSetup({ grant }) {
      if (!grant && appState.get().matrix) {
        throw new Failure(401, 'unauthorized', 'Somebody is signed in. From then on, this takes an access token.');
      }
      return setup.snapshot();
    },

    startSetup: () => signIn.start(),
    sendSetupEmail: ({ body }) => signIn.sendCode(body.setupRequestID, body.email),
    submitSetupCode: ({ body }) => signIn.submitCode(body.setupRequestID, body.response),
    registerSetup: ({ body }) => signIn.register(body),

    verifyRecoveryKey({ body }) {
      recoveryKeys.verify(body.recoveryKey);
      return { session: setup.snapshot() };
    },
    createRecoveryKeyReset({ body }) {
      const recoveryKey = recoveryKeys.create(body?.existingRecoveryKey);
      return { recoveryKey, session: setup.snapshot() };
    },
    confirmRecoveryKeyReset({ body }) {
      recoveryKeys.confirm(body.recoveryKey);
      return { session: setup.snapshot() };
    },

    listVerifications: () => ({ items: verifications.list() }),
    createVerification: ({ body }) => withSession(verifications.create(body)),
    retrieveVerification: ({ path }) => withSession(verifications.retrieve(path.verificationID)),
    acceptVerification: ({ path }) => withSession(verifications.accept(path.verificationID)),
    cancelVerification: ({ path, body }) => withSession(verifications.cancel(path.verificationID, body)),
    startVerificationSAS: ({ path }) => withSession(verifications.startSAS(path.verificationID)),
    confirmVerificationSAS: ({ path }) => withSession(verifications.confirmSAS(path.verificationID)),
    confirmVerificationQRScanned: ({ path }) => withSession(verifications.confirmScanned(path.verificationID)),
    scanVerificationQR: ({ body }) => withSession(verifications.scan(body.data)),
  };
}
