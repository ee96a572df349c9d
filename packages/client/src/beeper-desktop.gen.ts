// Generated from spec/dist/openapi.json by scripts/generate-client.ts. Do not edit: run "pnpm generate".

import type * as models from '@beeper-openapi/types';
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
  /** A bridge links the app to one chat network. Signing in on a bridge makes a login, and a login brings one account or several. To connect a network, or to reconnect an account whose sign-in has ended, start a login session and answer its steps one by one: a phone number, a code, a QR code to scan. A client needs to know nothing of the network; it shows what each step asks for, until the session is complete. */
  readonly bridges = new resources.Bridges(this);
  readonly app = new resources.App(this);
  readonly info = new resources.Info(this);
  readonly spec = new resources.Spec(this);
  readonly oauth = new resources.Oauth(this);

  /**
   * Whether the running app has an operation. Asks it for its version, unless an earlier reply has told it.
   *
   * @throws {APIError} when the app cannot be asked
   * @example
   * ```ts
   * if (!(await client.supports('retrieveAccount'))) console.log('Update Beeper Desktop.');
   * ```
   */
  supports(operation: keyof typeof operations): Promise<boolean> {
    return isSupported(this, operations[operation]);
  }
}

export declare namespace BeeperDesktop {
  export { type RequestOptions };
  export type APIError = models.APIError;
  export type Account = models.Account;
  export type AccountBridge = models.AccountBridge;
  export type AccountListResponse = models.AccountListResponse;
  export type AccountStatus = models.AccountStatus;
  export type AppSetupState = models.AppSetupState;
  export type AppStateSnapshot = models.AppStateSnapshot;
  export type Bridge = models.Bridge;
  export type BridgeListResponse = models.BridgeListResponse;
  export type BridgeLogin = models.BridgeLogin;
  export type BridgeLoginStatus = models.BridgeLoginStatus;
  export type BridgeProvider = models.BridgeProvider;
  export type BridgeStatus = models.BridgeStatus;
  export type CancelVerificationInput = models.CancelVerificationInput;
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
  export type CreateRecoveryKeyResetInput = models.CreateRecoveryKeyResetInput;
  export type CreateVerificationInput = models.CreateVerificationInput;
  export type DisappearingTimerCapability = models.DisappearingTimerCapability;
  export type DisappearingTimerCapabilityType = models.DisappearingTimerCapabilityType;
  export type DisplayAndWaitLoginStep = models.DisplayAndWaitLoginStep;
  export type E2EESecrets = models.E2EESecrets;
  export type E2EEStatus = models.E2EEStatus;
  export type EmojiLoginDisplay = models.EmojiLoginDisplay;
  export type EmptyLoginDisplay = models.EmptyLoginDisplay;
  export type Error = models.Error;
  export type ErrorDetails = models.ErrorDetails;
  export type GroupFieldCapability = models.GroupFieldCapability;
  export type GroupTypeCapabilities = models.GroupTypeCapabilities;
  export type InfoApp = models.InfoApp;
  export type InfoEndpoints = models.InfoEndpoints;
  export type InfoOAuthEndpoints = models.InfoOAuthEndpoints;
  export type InfoPlatform = models.InfoPlatform;
  export type InfoResponse = models.InfoResponse;
  export type InfoServer = models.InfoServer;
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
  export type MatrixCredentials = models.MatrixCredentials;
  export type MatrixSession = models.MatrixSession;
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
  export type ProvisioningCapabilities = models.ProvisioningCapabilities;
  export type QRCodeLoginDisplay = models.QRCodeLoginDisplay;
  export type RecoveryKeyResetResponse = models.RecoveryKeyResetResponse;
  export type RegisterSetupInput = models.RegisterSetupInput;
  export type RemoveBridgeLoginInput = models.RemoveBridgeLoginInput;
  export type ResolveIdentifierCapabilities = models.ResolveIdentifierCapabilities;
  export type ScanVerificationQRInput = models.ScanVerificationQRInput;
  export type SendSetupEmailInput = models.SendSetupEmailInput;
  export type ServerMessage = models.ServerMessage;
  export type SetupCompleteResponse = models.SetupCompleteResponse;
  export type SetupRegistrationCopy = models.SetupRegistrationCopy;
  export type SetupRegistrationRequiredResponse = models.SetupRegistrationRequiredResponse;
  export type SetupResponseOutput = models.SetupResponseOutput;
  export type SetupStartResponse = models.SetupStartResponse;
  export type SetupStateResponse = models.SetupStateResponse;
  export type SubmitBridgeLoginStepInput = models.SubmitBridgeLoginStepInput;
  export type SubmitSetupCodeInput = models.SubmitSetupCodeInput;
  export type User = models.User;
  export type UserInputLoginStep = models.UserInputLoginStep;
  export type ValidationDetails = models.ValidationDetails;
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
}
