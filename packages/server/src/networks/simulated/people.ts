import { echo } from './rules.ts';
import type { Seeded } from './seeded.ts';

/** Somebody who is on every network. */
export interface Person {
  readonly fullName: string;
  readonly username: string;
  readonly phoneNumber: string;
}

/** Whom a search finds. Everybody else has to be looked up exactly. */
export const people: readonly Person[] = [
  echo,
  { fullName: 'Amara Diallo', username: 'amara_diallo', phoneNumber: '+14155550151' },
  { fullName: 'Björn Åkesson', username: 'bjorn_akesson', phoneNumber: '+14155550152' },
  { fullName: 'Carlos Mendoza', username: 'carlos_mendoza', phoneNumber: '+14155550153' },
  { fullName: 'Dina Karimova', username: 'dina_karimova', phoneNumber: '+447700900154' },
  { fullName: 'Émile Laurent', username: 'emile_laurent', phoneNumber: '+447700900155' },
  { fullName: 'Farah Siddiqui', username: 'farah_siddiqui', phoneNumber: '+447700900156' },
  { fullName: 'Grace Mwangi', username: 'grace_mwangi', phoneNumber: '+447700900157' },
  { fullName: 'João Pereira', username: 'joao_pereira', phoneNumber: '+14155550158' },
];

const givenNames = ['Alma', 'Bruno', 'Clara', 'Dario', 'Elsa', 'Felix', 'Gita', 'Hugo', 'Ines', 'Jakob'] as const;
const familyNames = ['Adler', 'Bianchi', 'Costa', 'Dahl', 'Eriksen', 'Fontaine', 'Gruber', 'Horvat', 'Ito'] as const;

/** The name of whoever else has a handle. */
export function nameOf(seeded: Seeded, handle: string): string {
  return `${seeded.pick(givenNames, 'given name', handle)} ${seeded.pick(familyNames, 'family name', handle)}`;
}
