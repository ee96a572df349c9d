/** An environment variable, where there are any. Undefined when it is missing or empty. */
export function readEnvironment(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    return process?.env?.[name]?.trim() || undefined;
  } catch {
    // Deno throws when a program may not read it.
    return undefined;
  }
}
