import { Icon, type IconName } from './Icon'

const kinds = {
  'on-track': 'check',
  'needs-attention': 'flag',
  'off-track': 'warn',
  late: 'clock',
  done: 'check',
  doing: 'right',
  none: null,
  note: null,
  invented: null,
} satisfies Record<string, IconName | null>

type TagKind = keyof typeof kinds

interface TagProps {
  kind: TagKind
  /** A state is never shown by its colour alone. */
  words: string
}

export function Tag({ kind, words }: TagProps) {
  const icon = kinds[kind]

  return (
    <span className={`lc-tag lc-tag--${kind}${icon ? '' : ' lc-tag--plain'}`}>
      {icon && <Icon name={icon} size={15} />}
      {words}
    </span>
  )
}
