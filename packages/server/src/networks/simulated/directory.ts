import type { User } from '@beeper-openapi/types';
import { fold } from '../../fold.ts';
import type { PersonIdentifier } from '../network.ts';
import { nameOf, type Person, people } from './people.ts';
import type { NetworkProfile } from './profile.ts';
import { echo, isNobody } from './rules.ts';
import type { Seeded } from './seeded.ts';

/** Who is on a network. */
export class Directory {
  readonly #profile: NetworkProfile;
  readonly #seeded: Seeded;

  constructor(profile: NetworkProfile, seeded: Seeded) {
    this.#profile = profile;
    this.#seeded = seeded;
  }

  /** Those whom everybody knows. */
  list(self: User): User[] {
    return people.flatMap((person) => this.#toUser(this.#handleOf(person, self), self) ?? []);
  }

  /** Who has all words of a query in their name or username. Nobody on a network that has no search. */
  search(query: string, self: User): User[] {
    if (!this.#profile.capabilities.resolve_identifier.search) return [];
    const words = fold(query).split(' ');
    return this.list(self).filter(({ fullName = '', username = '' }) => {
      const text = fold(`${fullName} ${username}`);
      return words.every((word) => text.includes(word));
    });
  }

  /** Whoever can be looked up by exactly this. */
  find({ kind, value }: PersonIdentifier, self: User): User | undefined {
    const { identities } = this.#profile;
    if (kind === 'id') return this.#toUser(identities.toHandle(value), self);
    const known = people.find((person) => kind in person && person[kind as keyof Person] === value);
    const handle = identities.find({ kind, value }, self);
    if (handle === undefined || isNobody(value)) return undefined;
    const user = this.#toUser(known ? this.#handleOf(known, self) : handle, self);
    // Who looks somebody up by a thing knows that much of them, even where the network does not tell.
    return user && { ...user, [kind]: user[kind] ?? value };
  }

  /** Whether somebody is the one who answers everything. */
  isEcho(id: string, self: User): boolean {
    return id === this.#profile.identities.toID(this.#handleOf(echo, self) ?? '');
  }

  #toUser(handle: string | undefined, self: User): User | undefined {
    if (handle === undefined) return undefined;
    const { identities } = this.#profile;
    const person = people.find((one) => this.#handleOf(one, self) === handle);
    return {
      id: identities.toID(handle),
      ...identities.describe(handle, self),
      fullName: person?.fullName ?? nameOf(this.#seeded, handle),
    };
  }

  #handleOf({ username, phoneNumber }: Person, self: User): string | undefined {
    const { identities } = this.#profile;
    return (
      identities.find({ kind: 'username', value: username }, self) ??
      identities.find({ kind: 'phoneNumber', value: phoneNumber }, self)
    );
  }
}
