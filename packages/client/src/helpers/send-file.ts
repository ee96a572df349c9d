import type { MessageAttachmentInput, SendMessageInput, SendMessageOutput } from '@beeper-openapi/types';
import type { BaseBeeperDesktop } from '../base-client.ts';
import { toFile, type Uploadable } from '../body/to-file.ts';
import { BeeperDesktopError } from '../errors/beeper-desktop-error.ts';
import { DeliveryUnknownError } from '../errors/delivery-unknown-error.ts';
import type { RequestOptions } from '../options.ts';
import { Assets, Messages } from '../resources.gen.ts';

/** What `messages.send` takes, but for the `uploadID`. */
export interface SendFileParams extends Omit<SendMessageInput, 'attachment'> {
  /** What to say of the file instead of what the app finds out. */
  attachment?: Omit<MessageAttachmentInput, 'uploadID'>;
}

/**
 * Sends a file to a chat: uploads it, then sends it in a message.
 *
 * @param chatID the chat, by its `id` or `localChatID`
 * @param file at most 500 MB; `toFile` makes one of bytes
 * @param options for each of the two calls
 * @throws {BeeperDesktopError} when the app could not store the file; nothing was sent
 * @throws {DeliveryUnknownError} when the answer to the message was lost; its `confirm()` looks for it
 * @throws {APIError} when the app refuses it, or cannot be reached; nothing was sent
 * @example
 * ```ts
 * const file = new File(['<gpx/>'], 'ridge-loop.gpx', { type: 'application/gpx+xml' });
 * await sendFile(client, '!Rd9kWq2LmVx7:beeper.local', file, { text: 'The way up.' });
 * ```
 */
export async function sendFile(
  client: BaseBeeperDesktop,
  chatID: string,
  file: Uploadable,
  params: SendFileParams = {},
  options?: RequestOptions,
): Promise<SendMessageOutput> {
  const uploadID = await upload(client, await toFile(file), options);
  const message = { ...params, attachment: { ...params.attachment, uploadID } };
  return new Messages(client).send(chatID, message, options);
}

async function upload(client: BaseBeeperDesktop, file: File, options?: RequestOptions): Promise<string> {
  try {
    const { uploadID, error } = await new Assets(client).upload({ file }, options);
    if (uploadID) return uploadID;
    throw new BeeperDesktopError(`${file.name} was not stored, and nothing was sent. The app says: ${error}`);
  } catch (error) {
    // A file that waits to be sent is seen by nobody: whether it was stored is not worth a doubt about the message.
    throw error instanceof DeliveryUnknownError ? error.cause : error;
  }
}
