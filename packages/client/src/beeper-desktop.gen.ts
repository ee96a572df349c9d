// Generated from spec/dist/openapi.json by scripts/generate-client.ts. Do not edit: run "pnpm generate".

import type * as models from '@beeper-openapi/types';
import { type APIPromise, call } from './api-promise.ts';
import { FullClient } from './full-client.ts';
import * as operations from './operations.gen.ts';
import type { RequestOptions } from './options.ts';
import * as resources from './resources.gen.ts';
import { isSupported } from './version.ts';

/**
 * The client.
 *
 * @example
 * ```ts
 * const client = new BeeperDesktop({ accessToken: process.env.BEEPER_ACCESS_TOKEN });
 * for (const account of await client.accounts.list()) console.log(account.network, account.status);
 * ```
 */
export class BeeperDesktop extends FullClient {
  /** An account is one signed-in identity on one chat network, such as a WhatsApp number or a Slack workspace membership. Everything else hangs from it: contacts and chats belong to an account, and its ID says where an action goes. */
  readonly accounts = new resources.Accounts(this);
  /** A chat is a conversation on one account: direct, or with a group. It carries its own state, such as unread counts, a draft, a reminder and where it lies, and says what its network supports. List or search chats to find one, then use its ID to read and send messages. A merged chat shows several chats as one. */
  readonly chats = new resources.Chats(this);
  /** Messages make up a chat, and carry its reactions and read receipts. Sending is asynchronous: it returns a pending ID at once, and the network confirms the message, or refuses it, later. Follow it by that ID until it has its final one. */
  readonly messages = new resources.Messages(this);
  /** Labels are names that the person has made up to sort their chats. This API reads them: list them here, see them on each chat, and search for the chats that carry one. */
  readonly labels = new resources.Labels(this);
  /** Files go out in two steps: upload one, then name its `uploadID` in a message or a draft. Files that come in are attachments of messages, whose bytes are read here or fetched to the machine that runs the app. File URLs and paths are those of that machine. */
  readonly assets = new resources.Assets(this);
  /** A bridge links the app to one chat network. Signing in on a bridge makes a login, and a login brings one account or several. To connect a network, or to reconnect an account whose sign-in has ended, start a login session and answer its steps one by one: a phone number, a code, a QR code to scan. A client needs to know nothing of the network; it shows what each step asks for, until the session is complete. */
  readonly bridges = new resources.Bridges(this);
  readonly app = new resources.App(this);
  readonly info = new resources.Info(this);
  readonly spec = new resources.Spec(this);
  readonly oauth = new resources.Oauth(this);

  /**
   * Search everything
   *
   * Looks for words in chats, in the participants of groups and in messages, all in one request, and returns the best of each. There are no filters, and no pages but the first. For more messages, take the cursors of `messages` to the message search; for more chats, search the chats. Where nothing matches, a list is empty, which is no failure.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.search({ query: 'ridge' }));
   * ```
   */
  search(query: resources.SearchParams, options?: RequestOptions): APIPromise<models.UnifiedSearchOutput, 'search'> {
    return call(this, operations.search, options, undefined, query);
  }

  /**
   * Bring the app to the front
   *
   * Brings the app's window to the front on the machine that runs it, and can open a chat, jump to a message there and fill in a draft. Nothing is sent: the person looks at the draft and decides. Whether the window could be shown, `success` says.
   *
   * @throws {APIError} 400, 401, 403, 404, 422, 429, 500
   * @since 4.1.294 of the app
   * @example
   * ```ts
   * console.log(await client.focus({ chatID: '!Rd9kWq2LmVx7:beeper.local', draftText: 'Shall I bring the first-aid kit?' }));
   * ```
   */
  focus(body?: resources.FocusParams | null, options?: RequestOptions): APIPromise<models.FocusAppOutput, 'focus'> {
    return call(this, operations.focus, options, undefined, body);
  }

  /**
   * Whether the running app has an operation. Asks it for its version, unless an earlier reply has told it.
   *
   * @throws {APIError} when the app cannot be asked
   * @example
   * ```ts
   * if (!(await client.supports('retrieveAccount'))) console.log('Update Beeper Desktop.');
   * ```
   */
  supports(operation: models.OperationID): Promise<boolean> {
    return isSupported(this, operation, operations.all);
  }
}

export declare namespace BeeperDesktop {
  export { type RequestOptions };
  export type APIError = models.APIError;
  export type Account = models.Account;
  export type AccountBridge = models.AccountBridge;
  export type AccountListResponse = models.AccountListResponse;
  export type AccountStatus = models.AccountStatus;
  export type AddReactionInput = models.AddReactionInput;
  export type AddReactionOutput = models.AddReactionOutput;
  export type AppSetupState = models.AppSetupState;
  export type AppStateSnapshot = models.AppStateSnapshot;
  export type ArchiveChatInput = models.ArchiveChatInput;
  export type Attachment = models.Attachment;
  export type AttachmentCapabilities = models.AttachmentCapabilities;
  export type AttachmentType = models.AttachmentType;
  export type Bridge = models.Bridge;
  export type BridgeListResponse = models.BridgeListResponse;
  export type BridgeLogin = models.BridgeLogin;
  export type BridgeLoginStatus = models.BridgeLoginStatus;
  export type BridgeProvider = models.BridgeProvider;
  export type BridgeStatus = models.BridgeStatus;
  export type CancelVerificationInput = models.CancelVerificationInput;
  export type CapabilitySupportLevel = models.CapabilitySupportLevel;
  export type Chat = models.Chat;
  export type ChatCapabilities = models.ChatCapabilities;
  export type ChatDraft = models.ChatDraft;
  export type ChatDraftInput = models.ChatDraftInput;
  export type ChatMerge = models.ChatMerge;
  export type ChatParticipants = models.ChatParticipants;
  export type ChatReminder = models.ChatReminder;
  export type ChatSnooze = models.ChatSnooze;
  export type ChatStateCapabilities = models.ChatStateCapabilities;
  export type ChatStateCapability = models.ChatStateCapability;
  export type ChatTimerType = models.ChatTimerType;
  export type ChatType = models.ChatType;
  export type ChatWithPreview = models.ChatWithPreview;
  export type ClientCommand = models.ClientCommand;
  export type CodeLoginDisplay = models.CodeLoginDisplay;
  export type CompleteLoginStep = models.CompleteLoginStep;
  export type ConfirmRecoveryKeyResetInput = models.ConfirmRecoveryKeyResetInput;
  export type ContactListResponse = models.ContactListResponse;
  export type ContactSearchResponse = models.ContactSearchResponse;
  export type CookieField = models.CookieField;
  export type CookieFieldType = models.CookieFieldType;
  export type CookiesLoginStep = models.CookiesLoginStep;
  export type CreateBridgeLoginSessionInput = models.CreateBridgeLoginSessionInput;
  export type CreateChatInput = models.CreateChatInput;
  export type CreateChatOutput = models.CreateChatOutput;
  export type CreateChatReminderInput = models.CreateChatReminderInput;
  export type CreateChatStatus = models.CreateChatStatus;
  export type CreateRecoveryKeyResetInput = models.CreateRecoveryKeyResetInput;
  export type CreateVerificationInput = models.CreateVerificationInput;
  export type DisappearingTimerCapabilities = models.DisappearingTimerCapabilities;
  export type DisappearingTimerCapability = models.DisappearingTimerCapability;
  export type DisappearingTimerCapabilityType = models.DisappearingTimerCapabilityType;
  export type DisplayAndWaitLoginStep = models.DisplayAndWaitLoginStep;
  export type DownloadAssetInput = models.DownloadAssetInput;
  export type DownloadAssetOutput = models.DownloadAssetOutput;
  export type DraftAttachment = models.DraftAttachment;
  export type DraftAttachmentInput = models.DraftAttachmentInput;
  export type DraftAttachmentType = models.DraftAttachmentType;
  export type E2EESecrets = models.E2EESecrets;
  export type E2EEStatus = models.E2EEStatus;
  export type EditMessageInput = models.EditMessageInput;
  export type EditMessageOutput = models.EditMessageOutput;
  export type EmojiLoginDisplay = models.EmojiLoginDisplay;
  export type EmptyLoginDisplay = models.EmptyLoginDisplay;
  export type Error = models.Error;
  export type ErrorDetails = models.ErrorDetails;
  export type FocusAppInput = models.FocusAppInput;
  export type FocusAppOutput = models.FocusAppOutput;
  export type GroupFieldCapability = models.GroupFieldCapability;
  export type GroupTypeCapabilities = models.GroupTypeCapabilities;
  export type InfoApp = models.InfoApp;
  export type InfoEndpoints = models.InfoEndpoints;
  export type InfoOAuthEndpoints = models.InfoOAuthEndpoints;
  export type InfoPlatform = models.InfoPlatform;
  export type InfoResponse = models.InfoResponse;
  export type InfoServer = models.InfoServer;
  export type Label = models.Label;
  export type LabelListResponse = models.LabelListResponse;
  export type LinkPreview = models.LinkPreview;
  export type ListChatsOutput = models.ListChatsOutput;
  export type ListMessagesOutput = models.ListMessagesOutput;
  export type LoginDisplay = models.LoginDisplay;
  export type LoginFlow = models.LoginFlow;
  export type LoginFlowListResponse = models.LoginFlowListResponse;
  export type LoginInputField = models.LoginInputField;
  export type LoginListResponse = models.LoginListResponse;
  export type LoginRemoveResponse = models.LoginRemoveResponse;
  export type LoginRemoveScope = models.LoginRemoveScope;
  export type LoginSession = models.LoginSession;
  export type LoginSessionCancelResponse = models.LoginSessionCancelResponse;
  export type LoginSessionStatus = models.LoginSessionStatus;
  export type LoginStep = models.LoginStep;
  export type MarkChatReadInput = models.MarkChatReadInput;
  export type MarkChatUnreadInput = models.MarkChatUnreadInput;
  export type MatrixCredentials = models.MatrixCredentials;
  export type MatrixSession = models.MatrixSession;
  export type MediaSize = models.MediaSize;
  export type MediaSizeInput = models.MediaSizeInput;
  export type Message = models.Message;
  export type MessageAttachmentInput = models.MessageAttachmentInput;
  export type MessageAttachmentType = models.MessageAttachmentType;
  export type MessageRequestCapabilities = models.MessageRequestCapabilities;
  export type MessageSeen = models.MessageSeen;
  export type MessageSeenByParticipant = models.MessageSeenByParticipant;
  export type MessageTextInput = models.MessageTextInput;
  export type MessageType = models.MessageType;
  export type NotifyAnywayInput = models.NotifyAnywayInput;
  export type OAuthIntrospectRequest = models.OAuthIntrospectRequest;
  export type OAuthIntrospectResponse = models.OAuthIntrospectResponse;
  export type OAuthRegisterRequest = models.OAuthRegisterRequest;
  export type OAuthRegisterResponse = models.OAuthRegisterResponse;
  export type OAuthRevokeRequest = models.OAuthRevokeRequest;
  export type OAuthServerMetadata = models.OAuthServerMetadata;
  export type OAuthTokenRequest = models.OAuthTokenRequest;
  export type OAuthTokenResponse = models.OAuthTokenResponse;
  export type OAuthUserInfo = models.OAuthUserInfo;
  export type OpenAPIDocument = models.OpenAPIDocument;
  export type Participant = models.Participant;
  export type ParticipantActionCapabilities = models.ParticipantActionCapabilities;
  export type ProvisioningCapabilities = models.ProvisioningCapabilities;
  export type QRCodeLoginDisplay = models.QRCodeLoginDisplay;
  export type Reaction = models.Reaction;
  export type RecoveryKeyResetResponse = models.RecoveryKeyResetResponse;
  export type RegisterSetupInput = models.RegisterSetupInput;
  export type ReminderInput = models.ReminderInput;
  export type RemoveBridgeLoginInput = models.RemoveBridgeLoginInput;
  export type RemoveReactionOutput = models.RemoveReactionOutput;
  export type ResolveIdentifierCapabilities = models.ResolveIdentifierCapabilities;
  export type ScanVerificationQRInput = models.ScanVerificationQRInput;
  export type SearchChatsOutput = models.SearchChatsOutput;
  export type SearchMessagesOutput = models.SearchMessagesOutput;
  export type SendMessageInput = models.SendMessageInput;
  export type SendMessageOutput = models.SendMessageOutput;
  export type SendSetupEmailInput = models.SendSetupEmailInput;
  export type SendState = models.SendState;
  export type SendStatus = models.SendStatus;
  export type ServerMessage = models.ServerMessage;
  export type SetupCompleteResponse = models.SetupCompleteResponse;
  export type SetupRegistrationCopy = models.SetupRegistrationCopy;
  export type SetupRegistrationRequiredResponse = models.SetupRegistrationRequiredResponse;
  export type SetupResponseOutput = models.SetupResponseOutput;
  export type SetupStartResponse = models.SetupStartResponse;
  export type SetupStateResponse = models.SetupStateResponse;
  export type StartChatInput = models.StartChatInput;
  export type StartChatUser = models.StartChatUser;
  export type SubmitBridgeLoginStepInput = models.SubmitBridgeLoginStepInput;
  export type SubmitSetupCodeInput = models.SubmitSetupCodeInput;
  export type Transcription = models.Transcription;
  export type UnifiedSearchOutput = models.UnifiedSearchOutput;
  export type UnifiedSearchResults = models.UnifiedSearchResults;
  export type UpdateChatInput = models.UpdateChatInput;
  export type UploadAssetInput = models.UploadAssetInput;
  export type UploadAssetMultipart = models.UploadAssetMultipart;
  export type UploadAssetOutput = models.UploadAssetOutput;
  export type User = models.User;
  export type UserInputLoginStep = models.UserInputLoginStep;
  export type ValidationIssue = models.ValidationIssue;
  export type Verification = models.Verification;
  export type VerificationAction = models.VerificationAction;
  export type VerificationDevice = models.VerificationDevice;
  export type VerificationDirection = models.VerificationDirection;
  export type VerificationError = models.VerificationError;
  export type VerificationListResponse = models.VerificationListResponse;
  export type VerificationMethod = models.VerificationMethod;
  export type VerificationPurpose = models.VerificationPurpose;
  export type VerificationQR = models.VerificationQR;
  export type VerificationResponse = models.VerificationResponse;
  export type VerificationSAS = models.VerificationSAS;
  export type VerificationState = models.VerificationState;
  export type VerifyRecoveryKeyInput = models.VerifyRecoveryKeyInput;
  export type WSAppStateEvent = models.WSAppStateEvent;
  export type WSAppSubscription = models.WSAppSubscription;
  export type WSChatDeleted = models.WSChatDeleted;
  export type WSChatUpserted = models.WSChatUpserted;
  export type WSError = models.WSError;
  export type WSErrorCode = models.WSErrorCode;
  export type WSEventTime = models.WSEventTime;
  export type WSMessageDeleted = models.WSMessageDeleted;
  export type WSMessageUpserted = models.WSMessageUpserted;
  export type WSReady = models.WSReady;
  export type WSSubscriptionsSet = models.WSSubscriptionsSet;
  export type WSSubscriptionsUpdated = models.WSSubscriptionsUpdated;
  export type ContactSearchParams = resources.ContactSearchParams;
  export type ContactListParams = resources.ContactListParams;
  export type AccountRetrieveResponse = models.Account;
  export type ReminderCreateParams = resources.ReminderCreateParams;
  export type ReactionAddParams = resources.ReactionAddParams;
  export type ReactionAddResponse = models.AddReactionOutput;
  export type ReactionDeleteParams = resources.ReactionDeleteParams;
  export type ReactionDeleteResponse = models.RemoveReactionOutput;
  export type ChatListParams = resources.ChatListParams;
  export type ChatCreateParams = resources.ChatCreateParams;
  export type ChatCreateResponse = models.CreateChatOutput;
  export type ChatStartParams = resources.ChatStartParams;
  export type ChatStartResponse = models.CreateChatOutput;
  export type ChatSearchParams = resources.ChatSearchParams;
  export type ChatRetrieveParams = resources.ChatRetrieveParams;
  export type ChatRetrieveResponse = models.Chat;
  export type ChatUpdateParams = resources.ChatUpdateParams;
  export type ChatUpdateResponse = models.Chat;
  export type ChatArchiveParams = resources.ChatArchiveParams;
  export type ChatMarkReadParams = resources.ChatMarkReadParams;
  export type ChatMarkReadResponse = models.Chat;
  export type ChatMarkUnreadParams = resources.ChatMarkUnreadParams;
  export type ChatMarkUnreadResponse = models.Chat;
  export type ChatNotifyAnywayParams = resources.ChatNotifyAnywayParams;
  export type ChatNotifyAnywayResponse = models.Chat;
  export type MessageListParams = resources.MessageListParams;
  export type MessageSendParams = resources.MessageSendParams;
  export type MessageSendResponse = models.SendMessageOutput;
  export type MessageSearchParams = resources.MessageSearchParams;
  export type MessageRetrieveParams = resources.MessageRetrieveParams;
  export type MessageRetrieveResponse = models.Message;
  export type MessageUpdateParams = resources.MessageUpdateParams;
  export type MessageUpdateResponse = models.EditMessageOutput;
  export type MessageDeleteParams = resources.MessageDeleteParams;
  export type AssetDownloadParams = resources.AssetDownloadParams;
  export type AssetDownloadResponse = models.DownloadAssetOutput;
  export type AssetServeParams = resources.AssetServeParams;
  export type AssetUploadParams = resources.AssetUploadParams;
  export type AssetUploadResponse = models.UploadAssetOutput;
  export type AssetUploadBase64Params = resources.AssetUploadBase64Params;
  export type AssetUploadBase64Response = models.UploadAssetOutput;
  export type LoginRetrieveParams = resources.LoginRetrieveParams;
  export type LoginRetrieveResponse = models.BridgeLogin;
  export type LoginRemoveParams = resources.LoginRemoveParams;
  export type StepSubmitParams = resources.StepSubmitParams;
  export type StepSubmitResponse = models.LoginSession;
  export type LoginSessionCreateParams = resources.LoginSessionCreateParams;
  export type LoginSessionCreateResponse = models.LoginSession;
  export type LoginSessionRetrieveParams = resources.LoginSessionRetrieveParams;
  export type LoginSessionRetrieveResponse = models.LoginSession;
  export type LoginSessionCancelParams = resources.LoginSessionCancelParams;
  export type BridgeRetrieveResponse = models.Bridge;
  export type BridgeRetrieveCapabilitiesResponse = models.ProvisioningCapabilities;
  export type ResetCreateParams = resources.ResetCreateParams;
  export type ResetCreateResponse = models.RecoveryKeyResetResponse;
  export type ResetConfirmParams = resources.ResetConfirmParams;
  export type ResetConfirmResponse = models.SetupStateResponse;
  export type RecoveryKeyVerifyParams = resources.RecoveryKeyVerifyParams;
  export type RecoveryKeyVerifyResponse = models.SetupStateResponse;
  export type QrScanParams = resources.QrScanParams;
  export type QrScanResponse = models.VerificationResponse;
  export type QrConfirmScannedResponse = models.VerificationResponse;
  export type SasStartResponse = models.VerificationResponse;
  export type SasConfirmResponse = models.VerificationResponse;
  export type VerificationCreateParams = resources.VerificationCreateParams;
  export type VerificationCreateResponse = models.VerificationResponse;
  export type VerificationRetrieveResponse = models.VerificationResponse;
  export type VerificationAcceptResponse = models.VerificationResponse;
  export type VerificationCancelParams = resources.VerificationCancelParams;
  export type VerificationCancelResponse = models.VerificationResponse;
  export type SetupRetrieveResponse = models.AppStateSnapshot;
  export type SetupEmailParams = resources.SetupEmailParams;
  export type SetupResponseParams = resources.SetupResponseParams;
  export type SetupResponseResponse = models.SetupResponseOutput;
  export type SetupRegisterParams = resources.SetupRegisterParams;
  export type SetupRegisterResponse = models.SetupCompleteResponse;
  export type InfoRetrieveResponse = models.InfoResponse;
  export type SpecRetrieveResponse = models.OpenAPIDocument;
  export type MetadataRetrieveResponse = models.OAuthServerMetadata;
  export type ClientRegisterParams = resources.ClientRegisterParams;
  export type ClientRegisterResponse = models.OAuthRegisterResponse;
  export type TokenExchangeParams = resources.TokenExchangeParams;
  export type TokenExchangeResponse = models.OAuthTokenResponse;
  export type TokenIntrospectParams = resources.TokenIntrospectParams;
  export type TokenIntrospectResponse = models.OAuthIntrospectResponse;
  export type TokenRevokeParams = resources.TokenRevokeParams;
  export type UserInfoRetrieveResponse = models.OAuthUserInfo;
  export type SearchParams = resources.SearchParams;
  export type SearchResponse = models.UnifiedSearchOutput;
  export type FocusParams = resources.FocusParams;
  export type FocusResponse = models.FocusAppOutput;
}
