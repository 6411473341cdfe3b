import type { Place } from './queries'

/** The words for the roles that can be given. What each may do is known to the service alone. */
const roles = {
  board: [
    ['chair', 'Independent chair'],
    ['manager', 'Business manager'],
    ['support', 'Business support officer'],
    ['executive', 'Executive member'],
    ['sub-group-chair', 'Sub-group chair'],
    ['lead', 'Priority lead'],
    ['member', 'Board member'],
    ['deputy', 'Deputy'],
    ['lay', 'Lay member'],
    ['lead-member', 'Lead Member (participating observer)'],
    ['qa', 'Quality assurance officer'],
    ['analyst', 'Analyst'],
    ['moderator', 'Moderator'],
    ['auditor', 'Case auditor'],
    ['scrutiny', 'Scrutiny reader'],
  ],
  agency: [
    ['administrator', 'Administrator'],
    ['lead', 'Section 11 lead'],
    ['substitute', 'Substitute'],
    ['contributor', 'Contributor'],
    ['signatory', 'Accountable executive'],
    ['auditor', 'Auditor'],
  ],
} satisfies Record<Place['kind'], [string, string][]>

/** The roles to choose from; where the place calls one by another name, by that name. */
export function rolesOf(
  place: Place,
  named: readonly { role: string; label: string }[] = [],
): { value: string; label: string }[] {
  return roles[place.kind].map(([value, label]) => ({
    value,
    label: named.find(({ role }) => role === value)?.label ?? label,
  }))
}
