import { unacceptable } from '../failure.ts';

/** Text is decoded in pieces of about this length, since each piece costs the same again. */
const PIECE = 65_536;

/** Decodes base64 that comes in pieces, however they are cut. */
export class Base64Decoder {
  #text = '';
  #isOver = false;

  /**
   * Takes more text, and gives the bytes that are complete.
   *
   * @throws {Failure} 422 for what is not base64
   */
  push(text: string): Buffer | undefined {
    this.#text += text;
    return this.#text.length < PIECE ? undefined : this.#decode(this.#text.length - (this.#text.length % 4));
  }

  /**
   * Gives the bytes that are left.
   *
   * @throws {Failure} 422 when the text is cut off
   */
  end(): Buffer {
    if (this.#text.length % 4 !== 0) throw notBase64();
    return this.#decode(this.#text.length);
  }

  #decode(length: number): Buffer {
    const text = this.#text.slice(0, length);
    this.#text = this.#text.slice(length);
    // https://www.rfc-editor.org/rfc/rfc4648#section-4
    if (this.#isOver ? text !== '' : !/^[A-Za-z\d+/]*={0,2}$/.test(text)) throw notBase64();
    this.#isOver = text.endsWith('=');
    return Buffer.from(text, 'base64');
  }
}

function notBase64() {
  return unacceptable(['body', 'content'], 'The content is not valid base64.', 'invalid_format');
}
