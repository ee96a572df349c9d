// The steps that several networks have.

import type { QRCodeLoginDisplay } from '@beeper-openapi/types';
import { hasPassword, rightAnswers } from './rules.ts';
import type { Seeded } from './seeded.ts';
import type { SignIn, SignInStep } from './sign-in.ts';

/** Asks for a phone number. */
export function askPhoneNumber(prefix: string, network: string): SignInStep {
  const read = (typed: string | undefined) => typed?.replaceAll(/[\s().-]/g, '') ?? '';
  return {
    ask: ({ reconnecting }) => ({
      type: 'user_input',
      stepID: `${prefix}-phone-number`,
      fields: [
        {
          id: 'phone_number',
          label: 'Phone number',
          placeholder: '+14155550100',
          ...(reconnecting?.user?.phoneNumber !== undefined && { initialValue: reconnecting.user.phoneNumber }),
          type: 'text',
        },
      ],
      instructions: `Enter the phone number of your ${network} account, with the country code.`,
    }),
    refuse: ({ fields }) =>
      /^\+[1-9]\d{6,14}$/.test(read(fields?.phone_number))
        ? undefined
        : { code: 'invalid_phone_number', message: `${network} does not know this as a phone number.` },
    readPhoneNumber: ({ fields }) => read(fields?.phone_number),
  };
}

/** Asks for the code that the network has sent. */
export function askCode(prefix: string, network: string): SignInStep {
  return {
    ask: () => ({
      type: 'user_input',
      stepID: `${prefix}-code`,
      fields: [{ id: 'code', label: 'Login code', placeholder: '12345', type: 'text' }],
      instructions: `${network} has sent a code to your other devices.`,
    }),
    refuse: ({ fields }) =>
      fields?.code?.trim() === rightAnswers.code
        ? undefined
        : { code: 'invalid_code', message: `${network} did not accept this code.` },
  };
}

/** Asks for the password of accounts that have one. */
export function askPassword(prefix: string, network: string): SignInStep {
  return {
    isNeeded: ({ phoneNumber }) => phoneNumber !== undefined && hasPassword(phoneNumber),
    ask: () => ({
      type: 'user_input',
      stepID: `${prefix}-password`,
      fields: [{ id: 'password', label: 'Password', type: 'password' }],
      instructions: `Your ${network} account has a password. Enter it to go on.`,
    }),
    refuse: ({ fields }) =>
      fields?.password === rightAnswers.password
        ? undefined
        : { code: 'invalid_password', message: `${network} did not accept this password.` },
  };
}

/** Shows a code to scan, and waits. */
export function showQRCode(
  prefix: string,
  instructions: string,
  dataOf: (signIn: SignIn, seeded: Seeded) => QRCodeLoginDisplay['data'],
): SignInStep {
  return {
    ask: (signIn, seeded) => ({
      type: 'display_and_wait',
      stepID: `${prefix}-qr`,
      display: { type: 'qr', data: dataOf(signIn, seeded) },
      instructions,
    }),
  };
}
