import { basename } from 'node:path';
import type { ChatDraft, FocusAppInput, FocusAppOutput } from '@beeper-openapi/types';
import type { Chats } from '../store/chats.ts';
import type { Messages } from '../store/messages.ts';
import { escapeText } from '../text/rich-text.ts';

/** The window of the app: what it shows, as far as it was asked to. */
export class AppWindow {
  readonly #chats: Chats;
  readonly #messages: Messages;
  #shown: { chatID?: string; messageID?: string } | undefined;

  constructor(chats: Chats, messages: Messages) {
    this.#chats = chats;
    this.#messages = messages;
  }

  /** What it was last asked to show; undefined when it has not come to the front yet. */
  get shown(): { chatID?: string; messageID?: string } | undefined {
    return this.#shown;
  }

  /**
   * Comes to the front, opens a chat and begins a draft there, unless the person has begun one.
   *
   * @throws {Failure} 404 when there is no such chat, or no such message in it
   */
  focus({ chatID, messageID, draftText, draftAttachmentPath }: FocusAppInput): FocusAppOutput {
    if (chatID === undefined) {
      this.#shown = {};
      return { success: true };
    }
    const place = this.#chats.locate(chatID);
    const message = messageID === undefined ? undefined : this.#messages.require(place.messageChatIDs, messageID);
    this.#shown = { chatID: place.id, ...(message && { messageID: message.id }) };
    if ((draftText || draftAttachmentPath) && !this.#chats.require(place.id).draft) {
      const draft = toDraft(draftText ?? '', draftAttachmentPath);
      this.#chats.change(place.id, (chat) => ({ ...chat, draft }));
    }
    return { success: true };
  }
}

function toDraft(text: string, path: string | undefined): ChatDraft {
  const file = path && { id: 'att_1', type: 'file', fileName: basename(path), filePath: path };
  return { text: escapeText(text), ...(file && { attachments: { [file.id]: file } }) };
}
