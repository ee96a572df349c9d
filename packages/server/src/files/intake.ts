import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { UploadAssetOutput } from '@beeper-openapi/types';
import { unacceptable } from '../failure.ts';
import type { SeedFile } from '../seed/seed.ts';
import type { Assets } from '../store/assets.ts';
import type { Uploads } from '../store/uploads.ts';
import { safeExtension, safeFileName } from './file-name.ts';
import { inspect } from './inspect.ts';
import type { MediaFolder } from './media-folder.ts';
import type { ReceivedFile, UploadRequest } from './received-file.ts';
import { isSystemError } from './system-error.ts';

/** https://www.rfc-editor.org/rfc/rfc6838#section-4.2, with parameters as they usually are. */
const MIME_TYPE = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}(?:; ?[\w-]+=[\w.+-]+)*$/;

/** Takes in files: those that people upload, and those that a seed brings. */
export class Intake {
  readonly #folder: MediaFolder;
  readonly #uploads: Uploads;
  readonly #assets: Assets;

  constructor(folder: MediaFolder, uploads: Uploads, assets: Assets) {
    this.#folder = folder;
    this.#uploads = uploads;
    this.#assets = assets;
  }

  /** @throws {Failure} 400, 413, 415 and 422, when the form is not as the spec says */
  async takeForm(request: UploadRequest): Promise<UploadAssetOutput> {
    // What reads it is loaded when the first one comes: a start does not wait for it.
    const { receiveForm } = await import('./receive-form.ts');
    return this.#take(receiveForm(request, this.#folder));
  }

  /** @throws {Failure} 400, 413, 415 and 422, when the body is not as the spec says */
  async takeJSON(request: UploadRequest): Promise<UploadAssetOutput> {
    const { receiveJSON } = await import('./receive-json.ts');
    return this.#take(receiveJSON(request, this.#folder));
  }

  /**
   * Takes in the files of a seed, each under the URL that messages know it by. One that is there is left alone. What
   * they are, the seed says: to look into them would load what looks, at every start.
   */
  async plant(files: readonly SeedFile[]): Promise<void> {
    for (const { url, base64, mimeType, fileName = 'file' } of files.filter((file) => !this.#assets.find(file.url))) {
      const file = await this.#folder.receive(Readable.from([Buffer.from(base64, 'base64')]));
      const name = `${randomUUID()}${safeExtension(fileName)}`;
      this.#assets.plant(url, name, file, { mimeType, fileName, fileSize: file.size });
    }
  }

  async #take(receiving: Promise<ReceivedFile>): Promise<UploadAssetOutput> {
    try {
      return await this.#keep(await receiving);
    } catch (error) {
      if (!isSystemError(error) || !(error.code === 'ENOSPC' || error.code === 'EDQUOT')) throw error;
      return { error: 'There is no space left on this machine.' };
    }
  }

  async #keep({ file, fileName, mimeType }: ReceivedFile): Promise<UploadAssetOutput> {
    try {
      if (mimeType && !MIME_TYPE.test(mimeType)) {
        throw unacceptable(['body', 'mimeType'], 'Expected a MIME type, such as image/png.', 'invalid_format');
      }
      const { extension, ...found } = await inspect(file.path);
      const given = safeFileName(fileName ?? '');
      const facts = {
        ...found,
        ...(mimeType && { mimeType }),
        fileName: given || `file${extension}`,
        fileSize: file.size,
      };
      const id = `upl_${randomUUID().replaceAll('-', '')}`;
      return this.#uploads.add(id, `${id}${safeExtension(given) || extension}`, file, facts);
    } finally {
      // One that was kept has another name by now.
      await file.discard();
    }
  }
}
