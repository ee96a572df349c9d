/** An environment variable, where there are any. Undefined when it is missing or empty. */
export function readEnvironment(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string> } }).process?.env?.[name]?.trim() || undefined;
  } catch {
    // Deno throws when a program may not read it.
    return undefined;
  }
}
