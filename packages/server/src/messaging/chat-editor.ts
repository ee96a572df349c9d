import type { ChatDraft, ChatDraftInput, UpdateChatInput } from '@beeper-openapi/types';
import { unacceptable } from '../failure.ts';
import type { NetworkChatChange } from '../networks/network.ts';
import type { ChatRecord, Chats } from '../store/chats.ts';
import type { Database } from '../store/database.ts';
import type { Uploads } from '../store/uploads.ts';
import { requireSupport } from './capabilities.ts';
import { toDraft } from './drafts.ts';
import { membersOf, type NetworkTasks } from './network-tasks.ts';

export interface ChatEditorParts {
  readonly database: Database;
  readonly chats: Chats;
  readonly networkTasks: NetworkTasks;
  readonly uploads: Uploads;
}

/** Changes what can be changed about a chat: what all its participants see, and where the person keeps it. */
export class ChatEditor {
  readonly #parts: ChatEditorParts;

  constructor(parts: ChatEditorParts) {
    this.#parts = parts;
  }

  /**
   * Changes what the input names, all of it or nothing.
   *
   * @throws {Failure} 404 when there is no such chat or no such file, 422 when the chat does not take a change
   */
  update(id: string, input: UpdateChatInput): void {
    const { chats, database, networkTasks } = this.#parts;
    const chat = chats.require(id);
    checkSupport(chat, input);
    const shared = this.#sharedChange(chat, input);
    const own = this.#ownChange(chat, input);
    if (Object.keys({ ...shared, ...own }).length === 0) return;
    database.transaction(() => {
      chats.change(id, (chat) => ({ ...chat, ...shared, ...own }));
      if (Object.keys(shared).length === 0) return;
      const members = membersOf(chat, ...(Object.keys(shared) as (keyof typeof shared)[]));
      networkTasks.schedule({ do: 'updateChat', chatID: id, change: toNetworkChange(input) }, { of: 'chat', members });
    });
  }

  /**
   * Moves a chat to the archive, or back to the inbox.
   *
   * @throws {Failure} 404 when there is no such chat, 422 when it cannot be archived
   */
  archive(id: string, isArchived: boolean): void {
    const { chats } = this.#parts;
    const { capabilities } = chats.require(id);
    requireSupport(capabilities?.archive, ['path', 'chatID'], 'This chat cannot be archived.');
    chats.change(id, (chat) => ({ ...chat, isArchived }));
  }

  /** What everybody in the chat sees. */
  #sharedChange({ id }: ChatRecord, { title, description, imgURL, messageExpirySeconds }: UpdateChatInput) {
    return {
      ...(title !== undefined && { title: title || this.#defaultTitle(id) }),
      ...(description !== undefined && { description }),
      ...(imgURL !== undefined && { imgURL }),
      // A timer of no time is none.
      ...(messageExpirySeconds !== undefined && { messageExpirySeconds: messageExpirySeconds || null }),
    };
  }

  #ownChange(chat: ChatRecord, { draft, isArchived, isLowPriority, isPinned, isMuted }: UpdateChatInput) {
    return {
      ...(draft !== undefined && { draft: draft && this.#takeDraft(chat, draft) }),
      ...(isArchived !== undefined && { isArchived }),
      ...(isLowPriority !== undefined && { isLowPriority }),
      ...(isPinned !== undefined && { isPinned }),
      ...(isMuted !== undefined && { isMuted }),
    };
  }

  #takeDraft(chat: ChatRecord, input: ChatDraftInput): ChatDraft | null {
    const draft = toDraft(input, this.#parts.uploads);
    if (draft && chat.draft) {
      const message = 'There is another draft. Clear it with null first, then set the new one in a second request.';
      throw unacceptable(['body', 'draft'], message, 'draft_exists');
    }
    return draft;
  }

  /** The names of the others. */
  #defaultTitle(id: string): string {
    const others = this.#parts.chats.participants(id).filter(({ isSelf }) => !isSelf);
    return others.map(({ fullName, username, id }) => fullName ?? username ?? id).join(', ');
  }
}

function toNetworkChange({ title, description, imgURL, messageExpirySeconds }: UpdateChatInput): NetworkChatChange {
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(imgURL !== undefined && { imgURL }),
    ...(messageExpirySeconds !== undefined && { messageExpirySeconds: messageExpirySeconds || null }),
  };
}

/** @throws {Failure} 422 when the network of a chat says that it does not take a change */
function checkSupport({ capabilities = {} }: ChatRecord, input: UpdateChatInput): void {
  const { archive, disappearingTimer, state = {} } = capabilities;
  const levels = {
    title: state.title?.level,
    description: state.description?.level,
    imgURL: state.avatar?.level,
    messageExpirySeconds: state.disappearingTimer?.level,
    isArchived: archive,
  };
  for (const [name, level] of Object.entries(levels)) {
    if (input[name as keyof typeof levels] === undefined) continue;
    requireSupport(level, ['body', name], 'The network of this chat does not let this be changed.');
  }
  const { messageExpirySeconds } = input;
  const { timers } = disappearingTimer ?? {};
  if (messageExpirySeconds && timers && !timers.includes(messageExpirySeconds * 1000)) {
    const seconds = timers.map((timer) => timer / 1000).join(', ');
    throw unacceptable(['body', 'messageExpirySeconds'], `Expected one of ${seconds}, or null.`, 'invalid_value');
  }
}
