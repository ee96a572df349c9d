// What a developer has to know to bring about each outcome on a simulated network. All networks keep to it.

/** What a sign-in takes for right. Anything else fails it. */
export const rightAnswers = {
  /** The code that is sent to the person's other devices. */
  code: '48213',
  /** The password, where there is one. */
  password: 'paper-map',
  /** The passcode of encrypted messages. */
  passcode: '0715',
} as const;

/** Whether the account of a phone number has a password beside the code. */
export function hasPassword(phoneNumber: string): boolean {
  return phoneNumber.endsWith('00');
}

/** Whether nobody on a network has a phone number or a username. Everybody else who could exist does. */
export function isNobody(identifier: string): boolean {
  return identifier.endsWith('99') || identifier.startsWith('nobody');
}

/** Who answers every message with the same text, on every network. */
export const echo = { fullName: 'Echo', username: 'echo_echo', phoneNumber: '+14155550150' } as const;
