import type { Token } from 'stream-json/parser.js';
import { unacceptable } from '../failure.ts';
import { Base64Decoder } from './base64-decoder.ts';
import { tooLarge } from './received-file.ts';

/** The most that the base64 may have, in characters. */
export const LONGEST_CONTENT = 750_000_000;
/** The most that a body may hold beside it. */
export const LIMIT_OF_REST = 2 ** 16;

/** Follows the tokens of the JSON that brings a file, and takes out its members, of which one is the file. */
export class UploadReader {
  /** What is said of the file. */
  readonly said: { fileName?: string; mimeType?: string } = {};
  readonly #decoder = new Base64Decoder();
  /** Of the content, in characters; undefined before it comes. */
  #length: number | undefined;
  #rest = 0;
  #depth = 0;
  /** Of the member whose value comes, or has come; undefined while a key comes. */
  #key: string | undefined;
  #text = '';

  /**
   * Gives the bytes of the file as they come.
   *
   * @throws {Failure} 413 and 422
   */
  async *readAll(tokens: AsyncIterable<Token>): AsyncGenerator<Buffer> {
    for await (const token of tokens) {
      const bytes = token.name === 'stringChunk' ? this.#readText(token.value) : this.#read(token.name);
      if (bytes) yield bytes;
    }
    if (this.#length === undefined) throw unacceptable(['body', 'content'], 'This is missing.', 'invalid_type');
    if (this.#length === 0) throw unacceptable(['body', 'content'], 'Expected at least 1 character.', 'too_small');
    yield this.#decoder.end();
  }

  #readText(text: string): Buffer | undefined {
    if (this.#depth !== 1 || this.#key !== 'content') {
      this.#count(text.length);
      this.#text += text;
      return undefined;
    }
    this.#length = (this.#length ?? 0) + text.length;
    if (this.#length <= LONGEST_CONTENT) return this.#decoder.push(text);
    throw unacceptable(['body', 'content'], `Expected at most ${LONGEST_CONTENT} characters.`, 'too_big');
  }

  #read(name: Token['name']): undefined {
    this.#count(1);
    if (name === 'startKey') this.#beginKey();
    else if (name === 'endKey') this.#endKey();
    else if (name === 'endString') this.#endText();
    else if (name === 'endObject' || name === 'endArray') this.#depth--;
    else if (name.startsWith('start') || name.endsWith('Value')) this.#beginValue(name);
  }

  #beginKey(): void {
    this.#text = '';
    if (this.#depth === 1) this.#key = undefined;
  }

  #endKey(): void {
    if (this.#depth === 1) this.#key = this.#text;
  }

  #beginValue(name: Token['name']): void {
    const key = this.#depth === 1 ? this.#key : undefined;
    if (this.#depth === 0 && name !== 'startObject') throw unacceptable(['body'], 'Expected object.', 'invalid_type');
    if (key === 'content' || key === 'fileName' || key === 'mimeType') {
      if (name !== 'startString') throw unacceptable(['body', key], 'Expected string.', 'invalid_type');
      if (key === 'content' && this.#length !== undefined) throw unacceptable(['body', key], 'This is here twice.');
    }
    if (key === 'content') this.#length = 0;
    this.#text = '';
    if (name === 'startObject' || name === 'startArray') this.#depth++;
  }

  #endText(): void {
    const key = this.#key;
    if (this.#depth === 1 && (key === 'fileName' || key === 'mimeType')) this.said[key] = this.#text;
  }

  /** Whatever is not the content counts, so that nothing of it can fill the memory. */
  #count(characters: number): void {
    this.#rest += characters;
    if (this.#rest > LIMIT_OF_REST) throw tooLarge();
  }
}
