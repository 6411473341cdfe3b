import type { Board } from '@/api/board'

/** The pages of a board that this person may open, for the search. */
export function boardPages({ slug, me: { can } }: Board): { name: string; address: string }[] {
  return [
    { name: 'Home', path: 'home', isOpen: true },
    { name: 'Priorities', path: 'priorities', isOpen: can.readPriorities },
    { name: 'Actions', path: 'actions', isOpen: true },
    { name: 'Evidence', path: 'evidence', isOpen: true },
    { name: 'Meetings', path: 'meetings', isOpen: true },
    { name: 'Groups', path: 'settings/groups', isOpen: true },
    { name: 'People', path: 'settings/people', isOpen: can.readPeople },
    { name: 'Agencies', path: 'settings/agencies', isOpen: can.readSeats },
    { name: 'Profile', path: 'settings/profile', isOpen: true },
    { name: 'Arrangements', path: 'settings/arrangements', isOpen: true },
    { name: 'History', path: 'settings/history', isOpen: can.readHistory },
    { name: 'Retention', path: 'settings/retention', isOpen: can.readRetention },
    { name: 'Removing words', path: 'settings/removals', isOpen: can.removeWords },
  ].flatMap(({ name, path, isOpen }) => (isOpen ? [{ name, address: `/${slug}/${path}` }] : []))
}
