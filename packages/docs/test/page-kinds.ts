/** One page of each kind. */
export const pageKinds = {
  home: 'index.html',
  operation: 'reference/operations/listContacts.html',
  model: 'reference/models/Account.html',
  event: 'reference/events/message.upserted.html',
  'list of operations': 'reference/operations.html',
  'list of models': 'reference/models.html',
  'list of events': 'reference/events.html',
  changes: 'reference/changes.html',
  errors: 'reference/errors.html',
  versions: 'reference/versions.html',
  introduction: 'introduction.html',
  guide: 'getting-started.html',
};
