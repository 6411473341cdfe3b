import type { ReactNode } from 'react'

import { Icon } from './Icon'

const icons = { good: 'check', warn: 'flag', bad: 'warn' } as const

interface NoticeProps {
  kind: keyof typeof icons
  children: ReactNode
}

export function Notice({ kind, children }: NoticeProps) {
  return (
    <div className={`lc-notice lc-notice--${kind}`} role={kind === 'good' ? 'status' : 'alert'}>
      <Icon name={icons[kind]} />
      <div className="lc-notice__b">{children}</div>
    </div>
  )
}
