export { AppNotFoundError } from './app-not-found-error.ts';
export { type DiscoveredAccount, discoverAccounts } from './discover-accounts.ts';
export { type FindAppOptions, type FoundApp, findApp } from './find-app.ts';
export { nameOf } from './name-of.ts';
export { namesIn } from './names-in.ts';
export { networkOf } from './network-of.ts';
export { type AssetReader, type ByteRange, type ReadAssetOptions, readAsset } from './read-asset.ts';
export { type SendFileParams, sendFile } from './send-file.ts';
export { toPlainText } from './to-plain-text.ts';
