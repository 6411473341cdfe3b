import type { IconName } from '@/components/Icon'

import type { FoundCommand, SearchHit, SearchOwner, SearchResult } from './queries'

/** One line of the palette: what it is and where it leads. */
export interface PaletteItem {
  icon: IconName
  title: string
  about: string
  excerpt?: string | null
  address: string
}

export interface PaletteGroup {
  name: string
  items: readonly PaletteItem[]
}

/** A page of the place that the reader may open. */
export interface PalettePage {
  name: string
  address: string
}

const kinds = {
  priority: { name: 'Priorities', icon: 'flag' },
  measure: { name: 'Measures', icon: 'grid' },
  objective: { name: 'Objectives', icon: 'right' },
  action: { name: 'Actions', icon: 'check' },
  update: { name: 'Updates', icon: 'doc' },
  evidence: { name: 'Evidence', icon: 'doc' },
  meeting: { name: 'Meetings', icon: 'clock' },
  agency: { name: 'Agencies', icon: 'people' },
} as const satisfies Record<SearchHit['kind'], { name: string; icon: IconName }>

/** What was found in its groups, then pages, then what can be done. */
export function groupsOf(
  owner: SearchOwner,
  result: SearchResult | undefined,
  pages: readonly PalettePage[],
  text: string,
): PaletteGroup[] {
  const found = Object.entries(kinds).map(([kind, { name, icon }]) => ({
    name,
    items: (result?.items ?? [])
      .filter((hit) => hit.kind === kind)
      .map((hit) => ({ ...hit, icon, address: addressOf(owner, hit) })),
  }))

  return [
    ...found,
    { name: 'Go to', items: pagesFor(pages, text) },
    { name: 'Do', items: (result?.commands ?? []).map((command) => commandItem(owner, command)) },
  ].filter(({ items }) => items.length > 0)
}

function pagesFor(pages: readonly PalettePage[], text: string): PaletteItem[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)

  return pages
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    .map(({ name, address }) => ({ icon: 'right', title: name, about: '', address }))
}

/** Where the pages of the board or of the agency begin. */
const rootOf = ({ kind, slug }: SearchOwner) => (kind === 'agency' ? ['agencies', slug] : [slug])

function addressOf(owner: SearchOwner, { subject, ...hit }: SearchHit): string {
  const { slug } = owner

  if (subject.action) {
    // An agency’s action is named together with the board that it was promised to.
    return path(...rootOf(owner), 'actions', ...(subject.board ? [subject.board] : []), subject.action)
  }

  if (subject.evidence) {
    return path(...rootOf(owner), 'evidence', subject.evidence)
  }

  if (subject.meeting) {
    return path(slug, 'meetings', subject.meeting)
  }

  if (hit.kind === 'agency') {
    return path(slug, 'settings', 'agencies')
  }

  const priority = path(slug, 'priorities', subject.priority ?? '')

  return subject.measure === null ? priority : `${priority}/measures/${subject.measure}`
}

function commandItem(owner: SearchOwner, command: FoundCommand): PaletteItem {
  const { slug } = owner
  const { title: on, record } = command
  const action = `${path(slug, 'actions', 'new')}${sourceOf(command)}`

  switch (command.kind) {
    case 'raise-action':
      return {
        icon: 'plus',
        title: on ? `New action ${record ? 'from' : 'in'} ${on}` : 'New action',
        about: '',
        address: action,
      }
    case 'propose-action':
      return {
        icon: 'plus',
        title: on ? `Propose an action ${record ? 'from' : 'in'} ${on}` : 'Propose an action',
        about: '',
        address: action,
      }
    case 'record-update':
      return {
        icon: 'doc',
        title: `Write an update on ${on ?? ''}`,
        about: '',
        address: `${path(slug, 'priorities', command.priority ?? '')}/updates/new`,
      }
    case 'agree-priority':
      return {
        icon: 'flag',
        title: 'Agree a priority',
        about: '',
        address: path(slug, 'priorities', 'new'),
      }
    case 'add-evidence':
      return {
        icon: 'doc',
        title: 'Add evidence',
        about: '',
        address: path(...rootOf(owner), 'evidence', 'new'),
      }
  }
}

/** What a new action is to come from, as its address says it. */
function sourceOf({ priority, record }: FoundCommand): string {
  if (record) {
    const number = record.number === null ? '' : `&fromNumber=${String(record.number)}`

    return `?fromKind=${record.kind}&from=${encodeURIComponent(record.address)}${number}`
  }

  return priority ? `?priority=${encodeURIComponent(priority)}` : ''
}

function path(...parts: string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}`
}
