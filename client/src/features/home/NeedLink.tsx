import { Link } from '@tanstack/react-router'

import type { Need } from './queries'

const button = 'lc-btn lc-btn--s'

/** The verb says what is done; to somebody who only hears it, also to what. */
function Words({ need }: { need: Need }) {
  return (
    <>
      {need.verb}
      <span className="vh">: {need.title}</span>
    </>
  )
}

export function BoardNeedLink({ board, need }: { board: string; need: Need }) {
  const { action, owner, priority, measure, meeting, agency } = need.subject
  const words = <Words need={need} />

  if (action) {
    return (
      <Link className={button} to="/$board/actions/$reference" params={{ board, reference: action }}>
        {words}
      </Link>
    )
  }

  if (owner) {
    return (
      <Link className={button} to="/$board/actions" params={{ board }} search={{ show: 'overdue', owner }}>
        {words}
      </Link>
    )
  }

  if (meeting) {
    return (
      <Link className={button} to="/$board/meetings/$meeting" params={{ board, meeting }}>
        {words}
      </Link>
    )
  }

  if (agency) {
    return (
      <Link className={button} to="/$board/settings/agencies" params={{ board }}>
        {words}
      </Link>
    )
  }

  if (need.kind === 'posts') {
    return (
      <Link className={button} to="/$board/settings/people" params={{ board }} hash="posts">
        {words}
      </Link>
    )
  }

  const params = { board, slug: priority ?? '' }

  if (measure !== null) {
    return (
      <Link
        className={button}
        to="/$board/priorities/$slug/measures/$number/readings/new"
        params={{ ...params, number: `${measure}` }}
      >
        {words}
      </Link>
    )
  }

  return need.kind === 'judgement' ? (
    <Link className={button} to="/$board/priorities/$slug/judgement/agree" params={params}>
      {words}
    </Link>
  ) : (
    <Link className={button} to="/$board/priorities/$slug/updates/new" params={params}>
      {words}
    </Link>
  )
}

export function AgencyNeedLink({ agency, need }: { agency: string; need: Need }) {
  const { board, action } = need.subject

  if (need.kind === 'posts') {
    return (
      <Link className={button} to="/agencies/$agency/people" params={{ agency }} hash="posts">
        <Words need={need} />
      </Link>
    )
  }

  return (
    <Link
      className={button}
      to="/agencies/$agency/actions/$board/$reference"
      params={{ agency, board: board ?? '', reference: action ?? '' }}
    >
      <Words need={need} />
    </Link>
  )
}
