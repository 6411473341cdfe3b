/** The address to go back to after sign-in, when it is one of ours; anything else is refused. */
export function localPath(back: string | undefined): string | null {
  if (!back?.startsWith('/') || back.startsWith('//') || back.includes('\\')) {
    return null
  }

  return /^\/sign-in(?![\w-])/.test(back) ? null : back
}
