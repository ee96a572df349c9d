import type {
  Attachment,
  AttachmentCapabilities,
  ChatCapabilities,
  DraftAttachment,
  DraftAttachmentInput,
  MessageAttachmentInput,
  MessageAttachmentType,
  MessageType,
} from '@beeper-openapi/types';
import { unacceptable } from '../failure.ts';
import type { Upload } from '../store/uploads.ts';
import { isSupported } from './capabilities.ts';

/** A file as it is to be sent. */
export interface OutgoingFile {
  type: MessageAttachmentType;
  mimeType: string;
  fileName: string;
  fileSize: number;
  path: string;
  size?: { width?: number; height?: number };
  duration?: number;
}

type Path = readonly (string | number)[];

/** What a file is to be sent as: what the upload found out about it, unless the request says otherwise. */
export function toOutgoingFile(upload: Upload, input: MessageAttachmentInput): OutgoingFile {
  const { mimeType = upload.mimeType, fileName = upload.fileName, duration = upload.duration } = input;
  const { width, height } = input.size ?? upload;
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  return {
    type: input.type ?? typeOf(mimeType),
    mimeType,
    fileName,
    fileSize: upload.fileSize,
    path: upload.path,
    ...(Object.keys(size).length > 0 && { size }),
    ...(duration !== undefined && { duration }),
  };
}

/**
 * Looks whether a chat takes a file.
 *
 * @param caption the text that goes with it; empty for none
 * @param path the way to the input in the request
 * @throws {Failure} 422 when it does not
 */
export function checkFile(file: OutgoingFile, caption: string, capabilities: ChatCapabilities, path: Path): void {
  const refuse = (field: string, message: string, code = 'not_supported') =>
    unacceptable([...path, field], message, code);
  if (!capabilities.attachments) return;
  const limits = capabilities.attachments[kinds[file.type].capability];
  if (!limits || !takes(limits, file.mimeType)) {
    throw refuse('type', `This chat takes no ${file.mimeType} as ${file.type}.`);
  }
  if (isOver(file.fileSize, limits.maxSize)) {
    throw refuse('uploadID', `Such a file may have ${limits.maxSize} bytes at most here.`, 'too_big');
  }
  if (isOver(file.size?.width, limits.maxWidth) || isOver(file.size?.height, limits.maxHeight)) {
    const { maxWidth = 'any', maxHeight = 'any' } = limits;
    throw refuse('size', `Such a file may have ${maxWidth} by ${maxHeight} pixels at most here.`, 'too_big');
  }
  if (isOver(file.duration, limits.maxDuration)) {
    throw refuse('duration', `Such a file may last ${limits.maxDuration} seconds at most here.`, 'too_big');
  }
  if (caption === '') return;
  if (!isSupported(limits.caption)) {
    throw unacceptable(['body', 'text'], `No text can go with such a file here.`, 'not_supported');
  }
  if (isOver([...caption].length, limits.maxCaptionLength)) {
    const message = `The text of such a file may have ${limits.maxCaptionLength} characters at most here.`;
    throw unacceptable(['body', 'text'], message, 'too_big');
  }
}

/** The type of a message that brings a file. */
export function messageTypeOf({ type, mimeType }: OutgoingFile): MessageType {
  return type === 'gif' && mimeType.startsWith('video/') ? 'VIDEO' : kinds[type].message;
}

/** @param url what the file is known by from now on */
export function toAttachment(file: OutgoingFile, url: string): Attachment {
  const { type, mimeType, fileName, fileSize, size, duration } = file;
  return {
    id: url,
    type: type === 'gif' && mimeType.startsWith('video/') ? 'video' : kinds[type].attachment,
    srcURL: url,
    mimeType,
    fileName,
    fileSize,
    ...((type === 'gif' || mimeType === 'image/gif') && { isGif: true }),
    ...(type === 'sticker' && { isSticker: true }),
    ...(type === 'voice-note' && { isVoiceNote: true }),
    ...(duration !== undefined && { duration }),
    ...(size && { size }),
  };
}

/** @param id that of the attachment in the draft, unless the input has one */
export function toDraftAttachment(input: DraftAttachmentInput, id: string, file: OutgoingFile): DraftAttachment {
  const { type, mimeType, fileName, path, fileSize, size, duration } = file;
  return {
    id: input.id || id,
    type: type === 'gif' ? 'gif' : type === 'voice-note' ? 'recorded_audio' : 'file',
    mimeType,
    fileName,
    filePath: path,
    fileSize,
    ...(duration !== undefined && { audioDurationSeconds: duration }),
    ...(size && { size }),
  };
}

/** What each kind of file is, in a message, as an attachment, and among the capabilities of a chat. */
const kinds: Readonly<
  Record<MessageAttachmentType, { message: MessageType; attachment: Attachment['type']; capability: string }>
> = {
  image: { message: 'IMAGE', attachment: 'img', capability: 'm.image' },
  video: { message: 'VIDEO', attachment: 'video', capability: 'm.video' },
  audio: { message: 'AUDIO', attachment: 'audio', capability: 'm.audio' },
  file: { message: 'FILE', attachment: 'unknown', capability: 'm.file' },
  gif: { message: 'IMAGE', attachment: 'img', capability: 'fi.mau.gif' },
  'voice-note': { message: 'VOICE', attachment: 'audio', capability: 'org.matrix.msc3245.voice' },
  sticker: { message: 'STICKER', attachment: 'img', capability: 'm.sticker' },
};

function typeOf(mimeType: string): MessageAttachmentType {
  const [kind] = mimeType.split('/');
  return kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'file';
}

function takes({ mimeTypes }: AttachmentCapabilities, mimeType: string): boolean {
  const [kind] = mimeType.split('/');
  const level = mimeTypes[mimeType] ?? mimeTypes[`${kind}/*`] ?? mimeTypes['*/*'] ?? mimeTypes['*'];
  return level !== undefined && level > 0;
}

function isOver(value: number | undefined, limit: number | undefined): boolean {
  return value !== undefined && limit !== undefined && value > limit;
}
