// Generated from spec/dist/openapi.json by scripts/generate-types.ts. Do not edit: run "pnpm generate".

import type { components } from './openapi.gen.ts';

/** Why a login session has failed. */
export type APIError = components['schemas']['APIError'];

/** One signed-in identity on one chat network. */
export type Account = components['schemas']['Account'];

/**
 * The connector through which an account reaches its network.
 *
 * Since version 4.2.785 of the app.
 */
export type AccountBridge = components['schemas']['AccountBridge'];

/** Every chat account of the running app. */
export type AccountListResponse = components['schemas']['AccountListResponse'];

/**
 * Whether the account is connected to its network at this moment.
 *
 * - `connected`: Messages flow in both directions.
 * - `connecting`: The connection is being made; wait a moment.
 * - `backfilling`: Connected, and still fetching older history. Chats and messages may be incomplete.
 * - `connection_required`: Set up, but not connected yet. The person has to connect it in the app.
 * - `reconnect_required`: The network ended the sign-in. The person has to sign in again.
 * - `attention_required`: Something needs the person's eye in the app; `statusText` may say what.
 * - `disconnected`: The connection is down; the app tries to restore it.
 * - `disabled`: Switched off by the person.
 */
export type AccountStatus = components['schemas']['AccountStatus'];

/** The values of {@link AccountStatus} that are known today. The API may add others. */
export const accountStatusValues = [
  'connected',
  'connecting',
  'backfilling',
  'connection_required',
  'reconnect_required',
  'attention_required',
  'disconnected',
  'disabled',
] as const satisfies readonly AccountStatus[];

/** The reaction to give. */
export type AddReactionInput = components['schemas']['AddReactionInput'];

/** The reaction that has been queued. */
export type AddReactionOutput = components['schemas']['AddReactionOutput'];

/**
 * What the app needs next before all of it can be used.
 *
 * - `needs-login`: Nobody is signed in. Start the setup.
 * - `initializing`: The app is getting ready by itself; ask again in a moment.
 * - `needs-cross-signing-setup`: The account has no keys yet with which its devices can vouch for each other.
 * - `needs-verification`: This device is not trusted yet. Verify it from another device, or with the recovery key.
 * - `needs-secrets`: Keys that encrypted messages need are missing on this device; `e2ee.secrets` says which. The recovery key can unlock them.
 * - `needs-first-sync`: The first sync of encrypted messages is still running; wait for it.
 * - `ready`: Nothing is missing.
 */
export type AppSetupState = components['schemas']['AppSetupState'];

/** The values of {@link AppSetupState} that are known today. The API may add others. */
export const appSetupStateValues = [
  'needs-login',
  'initializing',
  'needs-cross-signing-setup',
  'needs-verification',
  'needs-secrets',
  'needs-first-sync',
  'ready',
] as const satisfies readonly AppSetupState[];

/** How far the app is with signing in, and with being trusted to read encrypted messages. */
export type AppStateSnapshot = components['schemas']['AppStateSnapshot'];

/** Which way to move the chat. */
export type ArchiveChatInput = components['schemas']['ArchiveChatInput'];

/** A file that came with a message. A field that is absent is not known. */
export type Attachment = components['schemas']['Attachment'];

/** Which files of one message type can be sent, and how large they may be. Of a field that is absent, nothing is known. */
export type AttachmentCapabilities = components['schemas']['AttachmentCapabilities'];

/**
 * The kind of a file, as far as showing it goes.
 *
 * - `unknown`: None of the others, such as a document.
 * - `img`: A picture.
 * - `video`: A video.
 * - `audio`: Audio, voice notes included.
 */
export type AttachmentType = components['schemas']['AttachmentType'];

/** The values of {@link AttachmentType} that are known today. The API may add others. */
export const attachmentTypeValues = ['unknown', 'img', 'video', 'audio'] as const satisfies readonly AttachmentType[];

/** A connector to one chat network, with the accounts that are connected through it. */
export type Bridge = components['schemas']['Bridge'];

/** The bridges of the running app. */
export type BridgeListResponse = components['schemas']['BridgeListResponse'];

/** One signed-in identity that a bridge holds. It can bring several accounts, such as several workspaces. */
export type BridgeLogin = components['schemas']['BridgeLogin'];

/**
 * Whether the login is connected to its network at this moment.
 *
 * - `connected`: Signed in, and connected to the network.
 * - `connecting`: The connection is being made; wait a moment.
 * - `needs_login`: The sign-in has ended. Reconnect it through a login session.
 * - `logged_out`: Signed out. To use it again, sign in through a login session.
 * - `unknown`: The bridge cannot tell at the moment.
 */
export type BridgeLoginStatus = components['schemas']['BridgeLoginStatus'];

/** The values of {@link BridgeLoginStatus} that are known today. The API may add others. */
export const bridgeLoginStatusValues = ['connected', 'connecting', 'needs_login', 'logged_out', 'unknown'] as const satisfies readonly BridgeLoginStatus[];

/**
 * Where the bridge runs, and with it the accounts on it.
 *
 * - `cloud`: In Beeper Cloud.
 * - `self-hosted`: On a server that the person runs.
 * - `local`: On this device, inside the app.
 * - `platform-sdk`: On this device, through the network's own platform.
 */
export type BridgeProvider = components['schemas']['BridgeProvider'];

/** The values of {@link BridgeProvider} that are known today. The API may add others. */
export const bridgeProviderValues = ['cloud', 'self-hosted', 'local', 'platform-sdk'] as const satisfies readonly BridgeProvider[];

/**
 * Whether a new account can be connected through the bridge.
 *
 * - `available`: A new account can be connected.
 * - `connected`: An account is connected. `supportsMultipleAccounts` says whether there can be another.
 * - `limit_reached`: As many accounts as the network's limit allows are connected. Remove a login to make room.
 * - `temporarily_unavailable`: Out of service for a while; try again later.
 * - `disabled`: Switched off; no account can be connected.
 */
export type BridgeStatus = components['schemas']['BridgeStatus'];

/** The values of {@link BridgeStatus} that are known today. The API may add others. */
export const bridgeStatusValues = ['available', 'connected', 'limit_reached', 'temporarily_unavailable', 'disabled'] as const satisfies readonly BridgeStatus[];

/** Why the verification is stopped. Everything may be left out. */
export type CancelVerificationInput = components['schemas']['CancelVerificationInput'];

/**
 * How far a chat supports a feature. Above 0, the feature can be used.
 *
 * - `0`: Not supported.
 * - `1`: Supported in part.
 * - `2`: Fully supported.
 * - `-2`: Rejected. What uses the feature is refused.
 * - `-1`: Dropped. What uses the feature does not get through.
 */
export type CapabilitySupportLevel = components['schemas']['CapabilitySupportLevel'];

/** A conversation on one account, with one person or with a group. A merged chat joins several such chats. Where a field does not say what its absence means, absence means that it is not known. */
export type Chat = components['schemas']['Chat'];

/**
 * What can be done in a chat, as its network reports it. Where a field does not say what its absence means, absence means that nothing is known.
 *
 * Since version 4.2.808 of the app.
 */
export type ChatCapabilities = components['schemas']['ChatCapabilities'];

/** A message that has been begun in a chat and not sent. */
export type ChatDraft = components['schemas']['ChatDraft'];

/** What to put into the message field of a chat, for the person to send or to change. */
export type ChatDraftInput = components['schemas']['ChatDraftInput'];

/** The members of a merged chat, which shows several chats as one. Messages stay in the members: the merged chat itself holds none. */
export type ChatMerge = components['schemas']['ChatMerge'];

/** Who is in a chat. Large chats come with a part of the list only. */
export type ChatParticipants = components['schemas']['ChatParticipants'];

/** A reminder to come back to a chat. A field that is absent is not known. */
export type ChatReminder = components['schemas']['ChatReminder'];

/** How long a chat is put aside. A field that is absent is not known. */
export type ChatSnooze = components['schemas']['ChatSnooze'];

/** Which properties of the chat itself can be changed. Look here before updating a chat. Of a property that is absent, nothing is known. */
export type ChatStateCapabilities = components['schemas']['ChatStateCapabilities'];

/** Whether one property of the chat can be changed. */
export type ChatStateCapability = components['schemas']['ChatStateCapability'];

/**
 * When the time of a disappearing message starts to run.
 *
 * - `afterRead`: When the message is read.
 * - `afterReadByRecipient`: When the recipient has read the message.
 * - `afterSend`: When the message is sent.
 */
export type ChatTimerType = components['schemas']['ChatTimerType'];

/** The values of {@link ChatTimerType} that are known today. The API may add others. */
export const chatTimerTypeValues = ['afterRead', 'afterReadByRecipient', 'afterSend'] as const satisfies readonly ChatTimerType[];

/**
 * Whether a chat is with one person or with a group.
 *
 * - `single`: A direct chat with one person.
 * - `group`: A group, whatever its network calls it.
 */
export type ChatType = components['schemas']['ChatType'];

/** The values of {@link ChatType} that are known today. The API may add others. */
export const chatTypeValues = ['single', 'group'] as const satisfies readonly ChatType[];

/** A chat as a list shows it, with its latest message. */
export type ChatWithPreview = components['schemas']['ChatWithPreview'];

/** Whatever a client may send over the WebSocket. There is one command so far. */
export type ClientCommand = components['schemas']['ClientCommand'];

/** A code for the person to use elsewhere, such as in the network's app. */
export type CodeLoginDisplay = components['schemas']['CodeLoginDisplay'];

/** Nothing is left to do, the sign-in has succeeded. There is nothing to answer. */
export type CompleteLoginStep = components['schemas']['CompleteLoginStep'];

/** Says that the person has saved the new recovery key. */
export type ConfirmRecoveryKeyResetInput = components['schemas']['ConfirmRecoveryKeyResetInput'];

/** One page of an account's contacts. */
export type ContactListResponse = components['schemas']['ContactListResponse'];

/** The people that a search has found. */
export type ContactSearchResponse = components['schemas']['ContactSearchResponse'];

/** One value to collect after a sign-in on the web. */
export type CookieField = components['schemas']['CookieField'];

/**
 * Where a value is found after a sign-in on the web.
 *
 * - `cookie`: In a cookie.
 * - `header`: In a header of a request that the page sends.
 * - `local_storage`: In the page's local storage.
 */
export type CookieFieldType = components['schemas']['CookieFieldType'];

/** The values of {@link CookieFieldType} that are known today. The API may add others. */
export const cookieFieldTypeValues = ['cookie', 'header', 'local_storage'] as const satisfies readonly CookieFieldType[];

/** Asks for values that a sign-in on the web leaves behind: cookies, headers or entries in the page's storage. Open `url` in a browser that your program can read, let the person sign in, and answer with the values in `fields`. They open the person's account, so keep them out of logs. */
export type CookiesLoginStep = components['schemas']['CookiesLoginStep'];

/** Which account to sign in, and how. Everything may be left out to connect a new account the usual way. */
export type CreateBridgeLoginSessionInput = components['schemas']['CreateBridgeLoginSessionInput'];

/** Whom to open a chat with, and on which account. */
export type CreateChatInput = components['schemas']['CreateChatInput'];

/** The chat that has been opened, with two fields that only old clients need. */
export type CreateChatOutput = components['schemas']['CreateChatOutput'];

/** The reminder to set. */
export type CreateChatReminderInput = components['schemas']['CreateChatReminderInput'];

/**
 * Whether a chat had to be made.
 *
 * - `existing`: The chat was there already.
 * - `created`: The chat is new.
 */
export type CreateChatStatus = components['schemas']['CreateChatStatus'];

/** The values of {@link CreateChatStatus} that are known today. The API may add others. */
export const createChatStatusValues = ['existing', 'created'] as const satisfies readonly CreateChatStatus[];

/** What is known of the key to be replaced. */
export type CreateRecoveryKeyResetInput = components['schemas']['CreateRecoveryKeyResetInput'];

/** What to verify, and for whom. Everything may be left out. */
export type CreateVerificationInput = components['schemas']['CreateVerificationInput'];

/** Which timers for disappearing messages the chat supports. Where a field does not say what its absence means, absence means that nothing is known. */
export type DisappearingTimerCapabilities = components['schemas']['DisappearingTimerCapabilities'];

/** Which timers for disappearing messages a network knows. */
export type DisappearingTimerCapability = components['schemas']['DisappearingTimerCapability'];

/**
 * The moment from which a timer counts.
 *
 * - ``: There is no timer; messages stay.
 * - `after_read`: From when the message is read.
 * - `after_read_by_recipient`: From when the recipient reads the message.
 * - `after_send`: From when the message is sent.
 */
export type DisappearingTimerCapabilityType = components['schemas']['DisappearingTimerCapabilityType'];

/** The values of {@link DisappearingTimerCapabilityType} that are known today. The API may add others. */
export const disappearingTimerCapabilityTypeValues = ['', 'after_read', 'after_read_by_recipient', 'after_send'] as const satisfies readonly DisappearingTimerCapabilityType[];

/** Shows the person something to act on, such as a QR code to scan with their phone, and waits until they have. Show `display`, then answer with the type alone and wait for the reply. */
export type DisplayAndWaitLoginStep = components['schemas']['DisplayAndWaitLoginStep'];

/** Which file to fetch. */
export type DownloadAssetInput = components['schemas']['DownloadAssetInput'];

/** Where the file lies now, or why it could not be fetched. */
export type DownloadAssetOutput = components['schemas']['DownloadAssetOutput'];

/** A file in a draft. */
export type DraftAttachment = components['schemas']['DraftAttachment'];

/** An uploaded file to attach to a draft. */
export type DraftAttachmentInput = components['schemas']['DraftAttachmentInput'];

/**
 * How a draft's attachment would be sent.
 *
 * - `file`: A file, pictures and videos included.
 * - `gif`: A GIF.
 * - `recorded_audio`: Recorded audio, such as a voice note.
 */
export type DraftAttachmentType = components['schemas']['DraftAttachmentType'];

/** The values of {@link DraftAttachmentType} that are known today. The API may add others. */
export const draftAttachmentTypeValues = ['file', 'gif', 'recorded_audio'] as const satisfies readonly DraftAttachmentType[];

/** Which keys for encrypted messages are on this device. It says only whether they are there. */
export type E2EESecrets = components['schemas']['E2EESecrets'];

/** Which parts of end-to-end encryption are in place, for the account and on this device. */
export type E2EEStatus = components['schemas']['E2EEStatus'];

/** The new wording of a message. */
export type EditMessageInput = components['schemas']['EditMessageInput'];

/** The message with its new text, and two fields that only old clients need. */
export type EditMessageOutput = components['schemas']['EditMessageOutput'];

/** An emoji for the person to recognise, as a picture. */
export type EmojiLoginDisplay = components['schemas']['EmojiLoginDisplay'];

/** Nothing to show. The session waits for something that happens elsewhere; the step's `instructions` may say what. */
export type EmptyLoginDisplay = components['schemas']['EmptyLoginDisplay'];

/** The body of every failed reply. */
export type Error = components['schemas']['Error'];

/** What more there is to say of the failure. When a value was not acceptable, an object with `issues`; otherwise context for a log, in a shape of its own. Absent when there is nothing to add. */
export type ErrorDetails = components['schemas']['ErrorDetails'];

/** What to show in the app, and what to prepare there. */
export type FocusAppInput = components['schemas']['FocusAppInput'];

/** Whether the app could be brought to the front. */
export type FocusAppOutput = components['schemas']['FocusAppOutput'];

/** Whether one property of a group can be set when the group is created, and within which bounds. */
export type GroupFieldCapability = components['schemas']['GroupFieldCapability'];

/** What can be set when a group of one kind is created. Of a property that is absent, the bridge says nothing. */
export type GroupTypeCapabilities = components['schemas']['GroupTypeCapabilities'];

/** The app that answers. */
export type InfoApp = components['schemas']['InfoApp'];

/** The full URLs of what the server offers beside the operations described here. */
export type InfoEndpoints = components['schemas']['InfoEndpoints'];

/** The full URLs of the OAuth operations on this instance. */
export type InfoOAuthEndpoints = components['schemas']['InfoOAuthEndpoints'];

/** The machine that the app runs on. */
export type InfoPlatform = components['schemas']['InfoPlatform'];

/** What is running, and where to reach it. */
export type InfoResponse = components['schemas']['InfoResponse'];

/** The HTTP server inside the app. */
export type InfoServer = components['schemas']['InfoServer'];

/** A name that the person has made up to sort chats by. */
export type Label = components['schemas']['Label'];

/** Every label of the person, ordered by name. */
export type LabelListResponse = components['schemas']['LabelListResponse'];

/**
 * What a link in a message leads to.
 *
 * Since version 4.2.808 of the app.
 */
export type LinkPreview = components['schemas']['LinkPreview'];

/** One page of chats. */
export type ListChatsOutput = components['schemas']['ListChatsOutput'];

/** One page of a chat's messages. */
export type ListMessagesOutput = components['schemas']['ListMessagesOutput'];

/** What to show to the person while a login session waits for them. */
export type LoginDisplay = components['schemas']['LoginDisplay'];

/** One way to sign in on a bridge, such as by phone number or by QR code. */
export type LoginFlow = components['schemas']['LoginFlow'];

/** The ways to sign in on a bridge. */
export type LoginFlowListResponse = components['schemas']['LoginFlowListResponse'];

/** One value to ask the person for. */
export type LoginInputField = components['schemas']['LoginInputField'];

/** The logins of one bridge. */
export type LoginListResponse = components['schemas']['LoginListResponse'];

/** What a removal has done. */
export type LoginRemoveResponse = components['schemas']['LoginRemoveResponse'];

/**
 * How widely a login is removed.
 *
 * - `current-device`: Signed out on this device only.
 * - `all-devices`: Signed out on every device.
 */
export type LoginRemoveScope = components['schemas']['LoginRemoveScope'];

/** The values of {@link LoginRemoveScope} that are known today. The API may add others. */
export const loginRemoveScopeValues = ['current-device', 'all-devices'] as const satisfies readonly LoginRemoveScope[];

/** A sign-in that is under way on a bridge, with what it asks for next, or the outcome of one that has ended. */
export type LoginSession = components['schemas']['LoginSession'];

/** Confirms that a login session is cancelled. */
export type LoginSessionCancelResponse = components['schemas']['LoginSessionCancelResponse'];

/**
 * What a login session waits for, or how it has ended.
 *
 * - `waiting_for_input`: The person has to enter what the step's `fields` ask for.
 * - `waiting_for_cookies`: The person has to sign in on a web page, and the step's `fields` have to be collected from there.
 * - `waiting_for_display`: The person has to act on what the step's `display` shows.
 * - `complete`: The sign-in has succeeded.
 * - `cancelled`: The sign-in was abandoned. Start a new session to try again.
 * - `failed`: The sign-in has not succeeded; `error` says why. Start a new session to try again.
 */
export type LoginSessionStatus = components['schemas']['LoginSessionStatus'];

/** The values of {@link LoginSessionStatus} that are known today. The API may add others. */
export const loginSessionStatusValues = [
  'waiting_for_input',
  'waiting_for_cookies',
  'waiting_for_display',
  'complete',
  'cancelled',
  'failed',
] as const satisfies readonly LoginSessionStatus[];

/** What a login session asks for next. Its `type` says what to do, and what an answer has to hold. */
export type LoginStep = components['schemas']['LoginStep'];

/** How far the chat has been read. */
export type MarkChatReadInput = components['schemas']['MarkChatReadInput'];

/** Where the unread part of the chat begins. */
export type MarkChatUnreadInput = components['schemas']['MarkChatUnreadInput'];

/** Who has just signed in, on which device, and the access token for it. */
export type MatrixCredentials = components['schemas']['MatrixCredentials'];

/** Who is signed in to Beeper, and on which device. */
export type MatrixSession = components['schemas']['MatrixSession'];

/** The size of a picture or a video. Either side may be unknown. */
export type MediaSize = components['schemas']['MediaSize'];

/** The size of a picture or a video. Both sides have to be given. */
export type MediaSizeInput = components['schemas']['MediaSizeInput'];

/** One message in a chat. Where a field does not say what its absence means, absence means that it is not known. */
export type Message = components['schemas']['Message'];

/** An uploaded file to send. Leave out what the upload has found out about the file itself, unless it is to be overridden. */
export type MessageAttachmentInput = components['schemas']['MessageAttachmentInput'];

/**
 * As what a file is to be sent. When it is absent, the MIME type decides.
 *
 * - `image`: A picture.
 * - `video`: A video.
 * - `audio`: Audio other than a voice note.
 * - `file`: A file to download, whatever is in it.
 * - `gif`: A GIF.
 * - `voice-note`: A voice note.
 * - `sticker`: A sticker.
 */
export type MessageAttachmentType = components['schemas']['MessageAttachmentType'];

/** How a message request, a first message from somebody unknown, can be accepted. Of a way that is absent, nothing is known. */
export type MessageRequestCapabilities = components['schemas']['MessageRequestCapabilities'];

/** Whether others have seen the message. How much is known differs by network, and so does the form: a yes or no, a time, or an entry for each participant. Absent when nothing is known. */
export type MessageSeen = components['schemas']['MessageSeen'];

/** Which participants have seen the message, keyed by their `id`. */
export type MessageSeenByParticipant = components['schemas']['MessageSeenByParticipant'];

/** Plain text or Markdown. The app turns it into rich text. */
export type MessageTextInput = components['schemas']['MessageTextInput'];

/**
 * What a message consists of.
 *
 * - `TEXT`: Text.
 * - `NOTICE`: A notice, such as an automatic message.
 * - `IMAGE`: A picture.
 * - `VIDEO`: A video.
 * - `VOICE`: A voice note.
 * - `AUDIO`: Audio other than a voice note.
 * - `FILE`: Any other file.
 * - `STICKER`: A sticker.
 * - `LOCATION`: A place on the map.
 * - `REACTION`: A reaction to another message, as an entry of its own.
 */
export type MessageType = components['schemas']['MessageType'];

/** The values of {@link MessageType} that are known today. The API may add others. */
export const messageTypeValues = ['TEXT', 'NOTICE', 'IMAGE', 'VIDEO', 'VOICE', 'AUDIO', 'FILE', 'STICKER', 'LOCATION', 'REACTION'] as const satisfies readonly MessageType[];

/** An empty object. There is nothing to set. */
export type NotifyAnywayInput = components['schemas']['NotifyAnywayInput'];

/** The token in question. */
export type OAuthIntrospectRequest = components['schemas']['OAuthIntrospectRequest'];

/** Whether the token works. With an active one, the app may tell more, under names that are not documented. */
export type OAuthIntrospectResponse = components['schemas']['OAuthIntrospectResponse'];

/** What a client tells of itself to get a `client_id`, as RFC 7591 lays it out. */
export type OAuthRegisterRequest = components['schemas']['OAuthRegisterRequest'];

/** The client's registration. Other fields of RFC 7591 may come with it. */
export type OAuthRegisterResponse = components['schemas']['OAuthRegisterResponse'];

/** The token to give back. */
export type OAuthRevokeRequest = components['schemas']['OAuthRevokeRequest'];

/** What a client has to know of the authorization server, as RFC 8414 lays it out. No field is sure to be there; where an endpoint is missing, `GET /v1/info` names it too. */
export type OAuthServerMetadata = components['schemas']['OAuthServerMetadata'];

/** The code from the redirect, with the proof that the same client asked for it. */
export type OAuthTokenRequest = components['schemas']['OAuthTokenRequest'];

/** The access token. None comes to refresh it; when it ends, authorize again. */
export type OAuthTokenResponse = components['schemas']['OAuthTokenResponse'];

/** What the presented token says of itself. It describes the token, not the person. */
export type OAuthUserInfo = components['schemas']['OAuthUserInfo'];

/** An OpenAPI 3.1.0 document as JSON, written by the app for its own version. */
export type OpenAPIDocument = components['schemas']['OpenAPIDocument'];

/** A person or a bot in one chat, with their standing there. */
export type Participant = components['schemas']['Participant'];

/** How far the participants of the chat can be managed. This API only reports it. Of an action that is absent, nothing is known. */
export type ParticipantActionCapabilities = components['schemas']['ParticipantActionCapabilities'];

/** How people can be found through a bridge, and which groups can be created on it. The field names are in snake_case, unlike those of the rest of the API. */
export type ProvisioningCapabilities = components['schemas']['ProvisioningCapabilities'];

/** A QR code for the person to scan, mostly with the network's app on their phone. */
export type QRCodeLoginDisplay = components['schemas']['QRCodeLoginDisplay'];

/** One reaction of one participant to a message. */
export type Reaction = components['schemas']['Reaction'];

/** A new recovery key, not in force yet. */
export type RecoveryKeyResetResponse = components['schemas']['RecoveryKeyResetResponse'];

/** What is needed to make a new Beeper account. */
export type RegisterSetupInput = components['schemas']['RegisterSetupInput'];

/** When to be reminded of a chat, and what makes that unnecessary. */
export type ReminderInput = components['schemas']['ReminderInput'];

/** How to remove a login. */
export type RemoveBridgeLoginInput = components['schemas']['RemoveBridgeLoginInput'];

/** The removal that has been queued. */
export type RemoveReactionOutput = components['schemas']['RemoveReactionOutput'];

/** The ways to find people on the network, and whether a chat with them can be started. */
export type ResolveIdentifierCapabilities = components['schemas']['ResolveIdentifierCapabilities'];

/** A QR code that was scanned from another device. */
export type ScanVerificationQRInput = components['schemas']['ScanVerificationQRInput'];

/** One page of the chats that a search has found. */
export type SearchChatsOutput = components['schemas']['SearchChatsOutput'];

/** One page of the messages that a search has found, and the chats they are in. */
export type SearchMessagesOutput = components['schemas']['SearchMessagesOutput'];

/** What to send: text, a file, or both. */
export type SendMessageInput = components['schemas']['SendMessageInput'];

/** Where the message waits to be sent, and how to follow it. */
export type SendMessageOutput = components['schemas']['SendMessageOutput'];

/** Where to send a sign-in code. */
export type SendSetupEmailInput = components['schemas']['SendSetupEmailInput'];

/**
 * How far sending a message has come.
 *
 * - `SUCCESS`: The message is sent.
 * - `PENDING`: The message is on its way, and not confirmed yet.
 * - `FAIL_RETRIABLE`: Sending failed for now. Sending the message again may succeed.
 * - `FAIL_PERMANENT`: Sending failed for good. Sending the same message again would fail too.
 */
export type SendState = components['schemas']['SendState'];

/** The values of {@link SendState} that are known today. The API may add others. */
export const sendStateValues = ['SUCCESS', 'PENDING', 'FAIL_RETRIABLE', 'FAIL_PERMANENT'] as const satisfies readonly SendState[];

/**
 * How far sending a message has come, and why it failed if it did.
 *
 * Since version 4.2.808 of the app.
 */
export type SendStatus = components['schemas']['SendStatus'];

/** Whatever the app sends over the WebSocket. Ignore a `type` that you do not know: newer apps may send more kinds. */
export type ServerMessage = components['schemas']['ServerMessage'];

/** A finished sign-in. */
export type SetupCompleteResponse = components['schemas']['SetupCompleteResponse'];

/** The wording of a sign-up form. Show it as it is, above all the terms. */
export type SetupRegistrationCopy = components['schemas']['SetupRegistrationCopy'];

/** The code was right, but the address has no account yet. The person has to choose a username and register. */
export type SetupRegistrationRequiredResponse = components['schemas']['SetupRegistrationRequiredResponse'];

/** What a correct code leads to: a finished sign-in, or the news that the address has no account yet. Only the latter has `registrationRequired`. */
export type SetupResponseOutput = components['schemas']['SetupResponseOutput'];

/** A setup request, under which somebody can sign in or sign up. */
export type SetupStartResponse = components['schemas']['SetupStartResponse'];

/** Where the setup stands after the call. */
export type SetupStateResponse = components['schemas']['SetupStateResponse'];

/**
 * Whom to find, and from which account.
 *
 * Since version 4.2.808 of the app.
 */
export type StartChatInput = components['schemas']['StartChatInput'];

/** What is known of the person. Give `id` if you have it, otherwise whatever else identifies them, and leave out the rest. */
export type StartChatUser = components['schemas']['StartChatUser'];

/** An answer to the current step of a login session. */
export type SubmitBridgeLoginStepInput = components['schemas']['SubmitBridgeLoginStepInput'];

/** The sign-in code that the person has received. */
export type SubmitSetupCodeInput = components['schemas']['SubmitSetupCodeInput'];

/**
 * Speech, turned into text by a machine. It may hold errors.
 *
 * Since version 4.2.808 of the app.
 */
export type Transcription = components['schemas']['Transcription'];

/** What one search has found, by kind. */
export type UnifiedSearchOutput = components['schemas']['UnifiedSearchOutput'];

/** The best chats, groups and messages for a search. Each list may be empty. */
export type UnifiedSearchResults = components['schemas']['UnifiedSearchResults'];

/**
 * The fields to change. One that is left out stays as it is, and null clears one that can be empty.
 *
 * Since version 4.2.808 of the app.
 */
export type UpdateChatInput = components['schemas']['UpdateChatInput'];

/** A file as base64, and what is known of it. */
export type UploadAssetInput = components['schemas']['UploadAssetInput'];

/** A file, and what is known of it. */
export type UploadAssetMultipart = components['schemas']['UploadAssetMultipart'];

/** A file that waits to be sent, or why it could not be stored. Of a failed upload, everything but `error` may be absent; of a stored one, whatever is not known. */
export type UploadAssetOutput = components['schemas']['UploadAssetOutput'];

/** A person, or a bot, as one network knows them. Only `id` is sure to be there. */
export type User = components['schemas']['User'];

/** Asks the person for values, such as a phone number or a code. Answer with a value for each field. */
export type UserInputLoginStep = components['schemas']['UserInputLoginStep'];

/** One fault in a request. */
export type ValidationIssue = components['schemas']['ValidationIssue'];

/** One attempt to make a device trusted. Two devices either show the same emoji, which the person compares, or one scans the other's QR code. */
export type Verification = components['schemas']['Verification'];

/**
 * Something that can be done with a device verification. Each is an operation of its own.
 *
 * - `accept`: Accept the request that another device has sent.
 * - `cancel`: Stop the verification.
 * - `qr.confirmScanned`: Confirm that the other device has scanned the QR code shown here.
 * - `sas.start`: Begin to compare emoji or numbers.
 * - `sas.confirm`: Confirm that both devices show the same emoji or numbers.
 */
export type VerificationAction = components['schemas']['VerificationAction'];

/** The values of {@link VerificationAction} that are known today. The API may add others. */
export const verificationActionValues = ['accept', 'cancel', 'qr.confirmScanned', 'sas.start', 'sas.confirm'] as const satisfies readonly VerificationAction[];

/** A device that takes part in a verification. */
export type VerificationDevice = components['schemas']['VerificationDevice'];

/**
 * Which side asked for the verification.
 *
 * - `incoming`: Another device asked this one.
 * - `outgoing`: This device asked.
 */
export type VerificationDirection = components['schemas']['VerificationDirection'];

/** The values of {@link VerificationDirection} that are known today. The API may add others. */
export const verificationDirectionValues = ['incoming', 'outgoing'] as const satisfies readonly VerificationDirection[];

/** Why a device verification has stopped. */
export type VerificationError = components['schemas']['VerificationError'];

/** The device verifications that are pending or under way. */
export type VerificationListResponse = components['schemas']['VerificationListResponse'];

/**
 * A way to make sure that two devices talk to each other and to nobody in between.
 *
 * - `qr`: One device scans the QR code that the other shows.
 * - `sas`: Both devices show a short sequence of emoji, or numbers, and the person compares them.
 */
export type VerificationMethod = components['schemas']['VerificationMethod'];

/** The values of {@link VerificationMethod} that are known today. The API may add others. */
export const verificationMethodValues = ['qr', 'sas'] as const satisfies readonly VerificationMethod[];

/**
 * What a verification is for.
 *
 * - `login`: To trust a device as part of signing in on it.
 * - `device`: To trust a device at another time.
 */
export type VerificationPurpose = components['schemas']['VerificationPurpose'];

/** The values of {@link VerificationPurpose} that are known today. The API may add others. */
export const verificationPurposeValues = ['login', 'device'] as const satisfies readonly VerificationPurpose[];

/** A QR code for the other device to scan. */
export type VerificationQR = components['schemas']['VerificationQR'];

/** Where the setup stands, and with it the verification that was asked about. */
export type VerificationResponse = components['schemas']['VerificationResponse'];

/** What both devices show when their connection is sound. If the two differ, cancel the verification. */
export type VerificationSAS = components['schemas']['VerificationSAS'];

/**
 * How far a verification is.
 *
 * - `requested`: One side has asked, and the other has not accepted yet.
 * - `ready`: Both sides have agreed to it. Compare emoji, or scan a QR code.
 * - `sas_ready`: The emoji and numbers are there. Compare them, then confirm.
 * - `qr_scanned`: A QR code was scanned. The device that showed it has to confirm that.
 * - `done`: It has succeeded; the device is trusted.
 * - `cancelled`: One side has stopped it. Start a new one to try again.
 * - `error`: It has failed; `error` says why. Start a new one to try again.
 */
export type VerificationState = components['schemas']['VerificationState'];

/** The values of {@link VerificationState} that are known today. The API may add others. */
export const verificationStateValues = ['requested', 'ready', 'sas_ready', 'qr_scanned', 'done', 'cancelled', 'error'] as const satisfies readonly VerificationState[];

/** The key with which the person proves that this device is theirs. */
export type VerifyRecoveryKeyInput = components['schemas']['VerifyRecoveryKeyInput'];

/** Sign-in or encryption setup of the app has moved on. Comes only to connections that asked for it with `app.state`. */
export type WSAppStateEvent = components['schemas']['WSAppStateEvent'];

/** Which changes to the app itself, rather than to its chats, a connection hears of. */
export type WSAppSubscription = components['schemas']['WSAppSubscription'];

/** A chat is gone. Forget it, with its messages. */
export type WSChatDeleted = components['schemas']['WSChatDeleted'];

/** A chat is new, or something about it has changed, such as its title or its unread count. The event does not carry the chat: read it again. */
export type WSChatUpserted = components['schemas']['WSChatUpserted'];

/** Says that a command was not carried out, or that the app failed. */
export type WSError = components['schemas']['WSError'];

/**
 * What went wrong on a WebSocket, for programs.
 *
 * - `INVALID_COMMAND`: The app knows no such command. Look at its `type`.
 * - `INVALID_PAYLOAD`: The command is known, but a field is not acceptable, such as `*` beside chat IDs. Correct it.
 * - `NOT_SUBSCRIBED`: A subscription is missing. No documented command leads here; set the subscriptions anew.
 * - `INTERNAL_ERROR`: The app failed. Sending the command again may help.
 */
export type WSErrorCode = components['schemas']['WSErrorCode'];

/** The values of {@link WSErrorCode} that are known today. The API may add others. */
export const wsErrorCodeValues = ['INVALID_COMMAND', 'INVALID_PAYLOAD', 'NOT_SUBSCRIBED', 'INTERNAL_ERROR'] as const satisfies readonly WSErrorCode[];

/** When the event was made: ISO 8601 with a zone. Some app versions send milliseconds since 1970 as a number instead, so be ready for both. */
export type WSEventTime = components['schemas']['WSEventTime'];

/** Messages of one chat are gone. Only their IDs come with the event. */
export type WSMessageDeleted = components['schemas']['WSMessageDeleted'];

/** Messages of one chat are new, or something about them has changed, such as the text or the outcome of a send. */
export type WSMessageUpserted = components['schemas']['WSMessageUpserted'];

/** The first message of every connection. From now on the client may send commands. */
export type WSReady = components['schemas']['WSReady'];

/** Says which changes this connection wants to hear of. Each command replaces the one before it; nothing is added to earlier subscriptions. */
export type WSSubscriptionsSet = components['schemas']['WSSubscriptionsSet'];

/** The answer to a `subscriptions.set` that was carried out, with the subscriptions now in force. */
export type WSSubscriptionsUpdated = components['schemas']['WSSubscriptionsUpdated'];
