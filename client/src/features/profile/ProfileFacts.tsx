import { Mark } from '@/components/Mark'

import type { Profile } from './queries'

/** The profile for those who may not change it. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  return (
    <dl className="lc-dl">
      <dt>Full name</dt>
      <dd>{profile.name}</dd>
      <dt>Short name</dt>
      <dd>{profile.shortName}</dd>
      <dt>Area</dt>
      <dd>{profile.area}</dd>
      <dt>Colour and mark</dt>
      <dd>
        <Mark of={profile} /> <span className="mono">{profile.accent}</span>
      </dd>
      <dt>Worried about a child</dt>
      <dd>
        {profile.worriedText && profile.worriedTelephone
          ? `${profile.worriedText} ${profile.worriedTelephone}`
          : 'Nothing is said yet'}
      </dd>
    </dl>
  )
}
