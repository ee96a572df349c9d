import { derive } from './derive.ts';

/** Who shows a QR code: the device that asked to be verified, or the one that was asked. */
export type Shower = 'asker' | 'asked';

/** The content of the QR code that one side of a verification shows, laid out as Matrix does, in base64. */
export function deriveQR(verificationID: string, shower: Shower): string {
  const id = Buffer.from(verificationID);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(id.length);
  // The version, and then the mode: whether the device that shows it is trusted already.
  const head = Buffer.from([2, shower === 'asked' ? 1 : 2]);
  const secret = derive('qr', verificationID, shower).subarray(0, 8);
  return Buffer.concat([Buffer.from('MATRIX'), head, length, id, secret]).toString('base64');
}

/** The ID of the verification that a QR code is of. Whether it is the right code has still to be seen. */
export function readVerificationID(data: string): string {
  const bytes = Buffer.from(data, 'base64');
  return bytes.length < 10 ? '' : bytes.subarray(10, 10 + bytes.readUInt16BE(8)).toString();
}
