import type { App } from '../app.ts';
import { notFound, unacceptable } from '../failure.ts';
import { serveFile } from '../files/serve-file.ts';
import type { Handlers } from './handler.ts';

type FileOperations = 'downloadAsset' | 'serveAsset' | 'uploadAsset' | 'uploadAssetBase64';

export function fileHandlers({ assets, files, intake, mediaFolder }: App): Pick<Handlers, FileOperations> {
  return {
    downloadAsset({ body: { url } }) {
      if (!/^(?:local)?mxc:\/\//i.test(url)) {
        throw unacceptable(['body', 'url'], 'Expected an mxc:// or localmxc:// URL.', 'invalid_format');
      }
      const file = assets.find(url);
      if (!file || !mediaFolder.stat(file.name)) return { error: 'The media server does not have this file.' };
      return { srcURL: mediaFolder.urlOf(file.name) };
    },

    serveAsset({ query: { url }, headers }) {
      const [scheme] = /^(?:file|mxc|localmxc)(?=:\/\/)/i.exec(url) ?? [];
      if (scheme === undefined) {
        throw unacceptable(['query', 'url'], 'Expected an mxc://, localmxc:// or file:// URL.', 'invalid_format');
      }
      const file = scheme.toLowerCase() === 'file' ? files.find(mediaFolder.nameOf(url) ?? '') : assets.find(url);
      const stat = file && mediaFolder.stat(file.name);
      // What lies outside the folder is not told from what is nowhere.
      if (!stat) throw notFound('file', url);
      return serveFile(mediaFolder.pathOf(file.name), file, stat, headers);
    },

    uploadAsset: (request) => intake.takeForm(request),
    uploadAssetBase64: (request) => intake.takeJSON(request),
  };
}
