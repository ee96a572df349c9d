import type { Verification } from '@beeper-openapi/types';
import type { SeedDevice } from '../seed/seed.ts';
import { deriveQR, type Shower } from './qr-code.ts';
import { deriveSAS } from './short-authentication-string.ts';

export type Action = 'accept' | 'cancel' | 'qr.confirmScanned' | 'sas.start' | 'sas.confirm';

/** An attempt to make a device trusted, with what only the two devices know of it. */
export interface VerificationRecord {
  readonly id: string;
  readonly direction: 'incoming' | 'outgoing';
  readonly purpose: 'login' | 'device';
  readonly otherUserID: string;
  state: 'requested' | 'ready' | 'sas_ready' | 'qr_scanned' | 'done' | 'cancelled' | 'error';
  /** Absent until one has answered. */
  otherDevice?: SeedDevice;
  /** Which of the two have said that they show the same. */
  isConfirmedHere?: boolean;
  isConfirmedThere?: boolean;
  /** Whether it was this device that scanned. */
  isScannedHere?: boolean;
  error?: { code: string; reason: string };
}

/** What can be done with a verification on this device. */
export function actionsOf({ state, direction, isConfirmedHere, isScannedHere }: VerificationRecord): Action[] {
  switch (state) {
    case 'requested':
      return direction === 'incoming' ? ['accept', 'cancel'] : ['cancel'];
    case 'ready':
      return ['sas.start', 'cancel'];
    case 'sas_ready':
      return isConfirmedHere ? ['cancel'] : ['sas.confirm', 'cancel'];
    case 'qr_scanned':
      return isScannedHere ? ['cancel'] : ['qr.confirmScanned', 'cancel'];
    default:
      return [];
  }
}

/** A verification in the terms of the API. */
export function describe(record: VerificationRecord): Verification {
  const { id, direction, purpose, state, error, otherDevice, otherUserID } = record;
  return {
    id,
    availableActions: actionsOf(record),
    direction,
    methods: ['qr', 'sas'],
    purpose,
    state,
    ...(error && { error }),
    ...(otherDevice && { otherDevice: { id: otherDevice.id, name: otherDevice.name } }),
    otherUserID,
    ...(state === 'ready' && { qr: { data: deriveQR(id, shower(record, 'here')) } }),
    ...(state === 'sas_ready' && { sas: deriveSAS(id) }),
  };
}

/** Which part a side has in a verification. */
export function shower({ direction }: VerificationRecord, side: 'here' | 'there'): Shower {
  return (direction === 'outgoing') === (side === 'here') ? 'asker' : 'asked';
}
