/** What a server can begin with, as JSON: the same as the type `Seed` in the server. */
export const seedSchema = objectOf({
  now: { type: 'string', format: 'date-time' },
  accounts: listOf('Account'),
  logins: listOf('BridgeLogin'),
  contacts: { type: 'object', additionalProperties: listOf('User') },
  labels: listOf('Label'),
  chats: listOf('Chat'),
  messages: listOf('Message'),
  files: {
    type: 'array',
    items: objectOf(
      {
        url: { type: 'string', pattern: '^(?:local)?mxc://' },
        mimeType: { type: 'string', pattern: '^[^/\\s]+/[^/\\s]+' },
        fileName: { type: 'string' },
        base64: { type: 'string', pattern: '^[\\w+/-]*={0,2}$' },
      },
      ['url', 'mimeType', 'base64'],
    ),
  },
  people: {
    type: 'array',
    items: objectOf(
      {
        userID: { type: 'string' },
        homeserver: { type: 'string', format: 'uri' },
        email: { type: 'string', format: 'email' },
        recoveryKey: { type: 'string' },
        devices: {
          type: 'array',
          items: objectOf({ id: { type: 'string' }, name: { type: 'string' }, lacksSecrets: { type: 'boolean' } }, [
            'id',
            'name',
          ]),
        },
      },
      ['userID', 'homeserver', 'email'],
    ),
  },
  setup: objectOf(
    {
      userID: { type: 'string' },
      deviceID: { type: 'string' },
      homeserver: { type: 'string', format: 'uri' },
      recoveryKey: { type: 'string' },
    },
    ['userID', 'deviceID', 'homeserver', 'recoveryKey'],
  ),
});

/** An object with no fields but these: one that is misspelt would be left out in silence. */
function objectOf(properties: Record<string, object>, required: readonly string[] = []): object {
  return { type: 'object', required, properties, additionalProperties: false };
}

function listOf(model: string): object {
  return { type: 'array', items: { $ref: `#/components/schemas/${model}` } };
}
