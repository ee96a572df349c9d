// Generated from spec/dist/openapi.json by scripts/generate-client.ts. Do not edit: run "pnpm generate".

import { json } from './body/json.ts';
import { urlencoded } from './body/urlencoded.ts';
import { multipart } from './body/multipart.ts';
import { findSentMessage } from './confirm.ts';
import type { Operation } from './operation.ts';

/** List chat accounts: `GET /v1/accounts` */
export const listAccounts: Operation = { id: 'listAccounts', path: '/v1/accounts', since: '4.1.294' };

/** Get chat account: `GET /v1/accounts/{accountID}` */
export const retrieveAccount: Operation = { id: 'retrieveAccount', path: '/v1/accounts/{accountID}' };

/** Search contacts: `GET /v1/accounts/{accountID}/contacts` */
export const searchContacts: Operation = { id: 'searchContacts', path: '/v1/accounts/{accountID}/contacts', since: '4.1.294' };

/** List contacts: `GET /v1/accounts/{accountID}/contacts/list` */
export const listContacts: Operation = { id: 'listContacts', path: '/v1/accounts/{accountID}/contacts/list', since: '4.2.557' };

/** List chats: `GET /v1/chats` */
export const listChats: Operation = { id: 'listChats', path: '/v1/chats', since: '4.1.294' };

/** Create a chat: `POST /v1/chats` */
export const createChat: Operation = { id: 'createChat', method: 'POST', path: '/v1/chats', since: '4.1.294', encode: json };

/** Start a direct chat: `POST /v1/chats/start` */
export const startChat: Operation = { id: 'startChat', method: 'POST', path: '/v1/chats/start', since: '4.2.808', encode: json };

/** Search chats: `GET /v1/chats/search` */
export const searchChats: Operation = { id: 'searchChats', path: '/v1/chats/search', since: '4.1.294' };

/** Get a chat: `GET /v1/chats/{chatID}` */
export const retrieveChat: Operation = { id: 'retrieveChat', path: '/v1/chats/{chatID}', since: '4.1.294' };

/** Update a chat: `PATCH /v1/chats/{chatID}` */
export const updateChat: Operation = { id: 'updateChat', method: 'PATCH', path: '/v1/chats/{chatID}', since: '4.2.808', encode: json };

/** Archive or unarchive a chat: `POST /v1/chats/{chatID}/archive` */
export const archiveChat: Operation = { id: 'archiveChat', method: 'POST', path: '/v1/chats/{chatID}/archive', since: '4.1.294', accept: '*/*', encode: json };

/** Mark a chat as read: `POST /v1/chats/{chatID}/read` */
export const markReadChat: Operation = { id: 'markReadChat', method: 'POST', path: '/v1/chats/{chatID}/read', since: '4.2.808', encode: json };

/** Mark a chat as unread: `POST /v1/chats/{chatID}/unread` */
export const markUnreadChat: Operation = { id: 'markUnreadChat', method: 'POST', path: '/v1/chats/{chatID}/unread', since: '4.2.808', encode: json };

/** Notify the recipient anyway: `POST /v1/chats/{chatID}/notify-anyway` */
export const notifyAnywayChat: Operation = { id: 'notifyAnywayChat', method: 'POST', path: '/v1/chats/{chatID}/notify-anyway', since: '4.2.808', encode: json };

/** Set a reminder: `POST /v1/chats/{chatID}/reminders` */
export const createChatReminder: Operation = { id: 'createChatReminder', method: 'POST', path: '/v1/chats/{chatID}/reminders', since: '4.1.294', accept: '*/*', encode: json };

/** Clear the reminder: `DELETE /v1/chats/{chatID}/reminders` */
export const deleteChatReminder: Operation = { id: 'deleteChatReminder', method: 'DELETE', path: '/v1/chats/{chatID}/reminders', since: '4.1.294', accept: '*/*' };

/** List messages: `GET /v1/chats/{chatID}/messages` */
export const listMessages: Operation = { id: 'listMessages', path: '/v1/chats/{chatID}/messages', since: '4.1.294' };

/** Send a message: `POST /v1/chats/{chatID}/messages` */
export const sendMessage: Operation = { id: 'sendMessage', method: 'POST', path: '/v1/chats/{chatID}/messages', since: '4.1.294', encode: json, confirm: findSentMessage };

/** Search messages: `GET /v1/messages/search` */
export const searchMessages: Operation = { id: 'searchMessages', path: '/v1/messages/search', since: '4.1.294' };

/** Get a message: `GET /v1/chats/{chatID}/messages/{messageID}` */
export const retrieveMessage: Operation = { id: 'retrieveMessage', path: '/v1/chats/{chatID}/messages/{messageID}', since: '4.2.808' };

/** Edit a message: `PUT /v1/chats/{chatID}/messages/{messageID}` */
export const updateMessage: Operation = { id: 'updateMessage', method: 'PUT', path: '/v1/chats/{chatID}/messages/{messageID}', since: '4.2.499', encode: json };

/** Delete a message: `DELETE /v1/chats/{chatID}/messages/{messageID}` */
export const deleteMessage: Operation = { id: 'deleteMessage', method: 'DELETE', path: '/v1/chats/{chatID}/messages/{messageID}', since: '4.2.808', accept: '*/*' };

/** React to a message: `POST /v1/chats/{chatID}/messages/{messageID}/reactions` */
export const addReaction: Operation = { id: 'addReaction', method: 'POST', path: '/v1/chats/{chatID}/messages/{messageID}/reactions', since: '4.2.557', encode: json };

/** Take back a reaction: `DELETE /v1/chats/{chatID}/messages/{messageID}/reactions/{reactionKey}` */
export const deleteReaction: Operation = { id: 'deleteReaction', method: 'DELETE', path: '/v1/chats/{chatID}/messages/{messageID}/reactions/{reactionKey}' };

/** List labels: `GET /v1/labels` */
export const listLabels: Operation = { id: 'listLabels', path: '/v1/labels' };

/** Search everything: `GET /v1/search` */
export const search: Operation = { id: 'search', path: '/v1/search', since: '4.1.294' };

/** Bring the app to the front: `POST /v1/focus` */
export const focus: Operation = { id: 'focus', method: 'POST', path: '/v1/focus', since: '4.1.294', encode: json };

/** Download a file: `POST /v1/assets/download` */
export const downloadAsset: Operation = { id: 'downloadAsset', method: 'POST', path: '/v1/assets/download', since: '4.1.294', readOnly: true, encode: json };

/** Read a file: `GET /v1/assets/serve` */
export const serveAsset: Operation = { id: 'serveAsset', path: '/v1/assets/serve', since: '4.2.509', headers: ['Range'], accept: 'application/octet-stream' };

/** Upload a file: `POST /v1/assets/upload` */
export const uploadAsset: Operation = { id: 'uploadAsset', method: 'POST', path: '/v1/assets/upload', since: '4.2.499', encode: multipart };

/** Upload a file as base64: `POST /v1/assets/upload/base64` */
export const uploadAssetBase64: Operation = { id: 'uploadAssetBase64', method: 'POST', path: '/v1/assets/upload/base64', since: '4.2.499', encode: json };

/** List bridges: `GET /v1/bridges` */
export const listBridges: Operation = { id: 'listBridges', path: '/v1/bridges' };

/** Get bridge: `GET /v1/bridges/{bridgeID}` */
export const retrieveBridge: Operation = { id: 'retrieveBridge', path: '/v1/bridges/{bridgeID}' };

/** Get bridge capabilities: `GET /v1/bridges/{bridgeID}/capabilities` */
export const retrieveBridgeCapabilities: Operation = { id: 'retrieveBridgeCapabilities', path: '/v1/bridges/{bridgeID}/capabilities' };

/** List login flows: `GET /v1/bridges/{bridgeID}/login-flows` */
export const listBridgeLoginFlows: Operation = { id: 'listBridgeLoginFlows', path: '/v1/bridges/{bridgeID}/login-flows' };

/** List logins: `GET /v1/bridges/{bridgeID}/logins` */
export const listBridgeLogins: Operation = { id: 'listBridgeLogins', path: '/v1/bridges/{bridgeID}/logins' };

/** Get login: `GET /v1/bridges/{bridgeID}/logins/{loginID}` */
export const retrieveBridgeLogin: Operation = { id: 'retrieveBridgeLogin', path: '/v1/bridges/{bridgeID}/logins/{loginID}' };

/** Remove login: `POST /v1/bridges/{bridgeID}/logins/{loginID}/remove` */
export const removeBridgeLogin: Operation = { id: 'removeBridgeLogin', method: 'POST', path: '/v1/bridges/{bridgeID}/logins/{loginID}/remove', encode: json };

/** Start login session: `POST /v1/bridges/{bridgeID}/login-sessions` */
export const createBridgeLoginSession: Operation = { id: 'createBridgeLoginSession', method: 'POST', path: '/v1/bridges/{bridgeID}/login-sessions', encode: json };

/** Get login session: `GET /v1/bridges/{bridgeID}/login-sessions/{loginSessionID}` */
export const retrieveBridgeLoginSession: Operation = { id: 'retrieveBridgeLoginSession', path: '/v1/bridges/{bridgeID}/login-sessions/{loginSessionID}' };

/** Cancel login session: `DELETE /v1/bridges/{bridgeID}/login-sessions/{loginSessionID}` */
export const cancelBridgeLoginSession: Operation = { id: 'cancelBridgeLoginSession', method: 'DELETE', path: '/v1/bridges/{bridgeID}/login-sessions/{loginSessionID}' };

/** Submit login step: `POST /v1/bridges/{bridgeID}/login-sessions/{loginSessionID}/steps/{stepID}` */
export const submitBridgeLoginStep: Operation = { id: 'submitBridgeLoginStep', method: 'POST', path: '/v1/bridges/{bridgeID}/login-sessions/{loginSessionID}/steps/{stepID}', encode: json };

/** Get setup state: `GET /v1/app/setup` */
export const retrieveSetup: Operation = { id: 'retrieveSetup', path: '/v1/app/setup', authentication: 'optional' };

/** Start setup: `POST /v1/app/setup/start` */
export const startSetup: Operation = { id: 'startSetup', method: 'POST', path: '/v1/app/setup/start', authentication: 'none' };

/** Send sign-in code: `POST /v1/app/setup/email` */
export const sendSetupEmail: Operation = { id: 'sendSetupEmail', method: 'POST', path: '/v1/app/setup/email', accept: '*/*', authentication: 'none', encode: json };

/** Submit sign-in code: `POST /v1/app/setup/response` */
export const submitSetupCode: Operation = { id: 'submitSetupCode', method: 'POST', path: '/v1/app/setup/response', authentication: 'none', encode: json };

/** Register account: `POST /v1/app/setup/register` */
export const registerSetup: Operation = { id: 'registerSetup', method: 'POST', path: '/v1/app/setup/register', authentication: 'none', encode: json };

/** Verify with recovery key: `POST /v1/app/setup/verification/recovery-key` */
export const verifyRecoveryKey: Operation = { id: 'verifyRecoveryKey', method: 'POST', path: '/v1/app/setup/verification/recovery-key', encode: json };

/** Create new recovery key: `POST /v1/app/setup/verification/recovery-key/reset` */
export const createRecoveryKeyReset: Operation = { id: 'createRecoveryKeyReset', method: 'POST', path: '/v1/app/setup/verification/recovery-key/reset', encode: json };

/** Confirm new recovery key: `POST /v1/app/setup/verification/recovery-key/reset/confirm` */
export const confirmRecoveryKeyReset: Operation = { id: 'confirmRecoveryKeyReset', method: 'POST', path: '/v1/app/setup/verification/recovery-key/reset/confirm', encode: json };

/** List verifications: `GET /v1/app/setup/verifications` */
export const listVerifications: Operation = { id: 'listVerifications', path: '/v1/app/setup/verifications' };

/** Start verification: `POST /v1/app/setup/verifications` */
export const createVerification: Operation = { id: 'createVerification', method: 'POST', path: '/v1/app/setup/verifications', encode: json };

/** Get verification: `GET /v1/app/setup/verifications/{verificationID}` */
export const retrieveVerification: Operation = { id: 'retrieveVerification', path: '/v1/app/setup/verifications/{verificationID}' };

/** Accept verification: `POST /v1/app/setup/verifications/{verificationID}/accept` */
export const acceptVerification: Operation = { id: 'acceptVerification', method: 'POST', path: '/v1/app/setup/verifications/{verificationID}/accept' };

/** Cancel verification: `POST /v1/app/setup/verifications/{verificationID}/cancel` */
export const cancelVerification: Operation = { id: 'cancelVerification', method: 'POST', path: '/v1/app/setup/verifications/{verificationID}/cancel', encode: json };

/** Submit scanned QR code: `POST /v1/app/setup/verifications/qr/scan` */
export const scanVerificationQR: Operation = { id: 'scanVerificationQR', method: 'POST', path: '/v1/app/setup/verifications/qr/scan', encode: json };

/** Confirm QR code scan: `POST /v1/app/setup/verifications/{verificationID}/qr/confirm-scanned` */
export const confirmVerificationQRScanned: Operation = { id: 'confirmVerificationQRScanned', method: 'POST', path: '/v1/app/setup/verifications/{verificationID}/qr/confirm-scanned' };

/** Start emoji comparison: `POST /v1/app/setup/verifications/{verificationID}/sas/start` */
export const startVerificationSAS: Operation = { id: 'startVerificationSAS', method: 'POST', path: '/v1/app/setup/verifications/{verificationID}/sas/start' };

/** Confirm emoji comparison: `POST /v1/app/setup/verifications/{verificationID}/sas/confirm` */
export const confirmVerificationSAS: Operation = { id: 'confirmVerificationSAS', method: 'POST', path: '/v1/app/setup/verifications/{verificationID}/sas/confirm' };

/** Open the event stream: `GET /v1/ws` */
export const connectWebSocket: Operation = { id: 'connectWebSocket', path: '/v1/ws', since: '4.2.557', headers: ['Authorization'], accept: '*/*' };

/** Get app and server info: `GET /v1/info` */
export const retrieveInfo: Operation = { id: 'retrieveInfo', path: '/v1/info', since: '4.2.557', authentication: 'none' };

/** Get the app's own OpenAPI document: `GET /v1/spec` */
export const retrieveSpec: Operation = { id: 'retrieveSpec', path: '/v1/spec', authentication: 'none' };

/** Get authorization server metadata: `GET /.well-known/oauth-authorization-server` */
export const getAuthorizationServerMetadata: Operation = { id: 'getAuthorizationServerMetadata', path: '/.well-known/oauth-authorization-server', authentication: 'none' };

/** Register an OAuth client: `POST /oauth/register` */
export const registerOAuthClient: Operation = { id: 'registerOAuthClient', method: 'POST', path: '/oauth/register', authentication: 'none', encode: json };

/** Ask the person for consent: `GET /oauth/authorize` */
export const authorizeOAuth: Operation = { id: 'authorizeOAuth', path: '/oauth/authorize', accept: '*/*', authentication: 'none' };

/** Swap a code for an access token: `POST /oauth/token` */
export const exchangeOAuthToken: Operation = { id: 'exchangeOAuthToken', method: 'POST', path: '/oauth/token', authentication: 'none', encode: urlencoded };

/** Check an access token: `POST /oauth/introspect` */
export const introspectOAuthToken: Operation = { id: 'introspectOAuthToken', method: 'POST', path: '/oauth/introspect', since: '4.2.557', authentication: 'optional', readOnly: true, encode: urlencoded };

/** Revoke an access token: `POST /oauth/revoke` */
export const revokeOAuthToken: Operation = { id: 'revokeOAuthToken', method: 'POST', path: '/oauth/revoke', accept: '*/*', authentication: 'none', encode: urlencoded };

/** Get info about the presented token: `GET /oauth/userinfo` */
export const getOAuthUserInfo: Operation = { id: 'getOAuthUserInfo', path: '/oauth/userinfo' };

/** All of them. */
export const all: readonly Operation[] = [
  listAccounts,
  retrieveAccount,
  searchContacts,
  listContacts,
  listChats,
  createChat,
  startChat,
  searchChats,
  retrieveChat,
  updateChat,
  archiveChat,
  markReadChat,
  markUnreadChat,
  notifyAnywayChat,
  createChatReminder,
  deleteChatReminder,
  listMessages,
  sendMessage,
  searchMessages,
  retrieveMessage,
  updateMessage,
  deleteMessage,
  addReaction,
  deleteReaction,
  listLabels,
  search,
  focus,
  downloadAsset,
  serveAsset,
  uploadAsset,
  uploadAssetBase64,
  listBridges,
  retrieveBridge,
  retrieveBridgeCapabilities,
  listBridgeLoginFlows,
  listBridgeLogins,
  retrieveBridgeLogin,
  removeBridgeLogin,
  createBridgeLoginSession,
  retrieveBridgeLoginSession,
  cancelBridgeLoginSession,
  submitBridgeLoginStep,
  retrieveSetup,
  startSetup,
  sendSetupEmail,
  submitSetupCode,
  registerSetup,
  verifyRecoveryKey,
  createRecoveryKeyReset,
  confirmRecoveryKeyReset,
  listVerifications,
  createVerification,
  retrieveVerification,
  acceptVerification,
  cancelVerification,
  scanVerificationQR,
  confirmVerificationQRScanned,
  startVerificationSAS,
  confirmVerificationSAS,
  connectWebSocket,
  retrieveInfo,
  retrieveSpec,
  getAuthorizationServerMetadata,
  registerOAuthClient,
  authorizeOAuth,
  exchangeOAuthToken,
  introspectOAuthToken,
  revokeOAuthToken,
  getOAuthUserInfo,
];
