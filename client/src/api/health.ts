/** Whether the service and its database answer. */
export async function isServiceReady(signal: AbortSignal): Promise<boolean> {
  try {
    const { ok } = await fetch('/health/ready', { signal })

    return ok
  } catch {
    return false
  }
}
