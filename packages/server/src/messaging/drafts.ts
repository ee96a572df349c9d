import type { ChatDraft, ChatDraftInput } from '@beeper-openapi/types';
import type { Uploads } from '../store/uploads.ts';
import { toRichText } from '../text/rich-text.ts';
import { toDraftAttachment, toOutgoingFile } from './attachments.ts';

/**
 * A draft as the app keeps it.
 *
 * @returns null when there is nothing in it
 * @throws {Failure} 404 when it has a file that was not uploaded, or is gone
 */
export function toDraft({ text, attachments = {} }: ChatDraftInput, uploads: Uploads): ChatDraft | null {
  const richText = toRichText(text, []);
  const files = Object.entries(attachments).map(([key, input]) => {
    return toDraftAttachment(input, key, toOutgoingFile(uploads.require(input.uploadID), input));
  });
  if (richText === '' && files.length === 0) return null;
  const byID = Object.fromEntries(files.map((file) => [file.id, file]));
  return { text: richText, ...(files.length > 0 && { attachments: byID }) };
}
