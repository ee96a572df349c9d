/** What identifies an operation in any description, such as `GET /v1/accounts`. */
export function operationKey({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`;
}
