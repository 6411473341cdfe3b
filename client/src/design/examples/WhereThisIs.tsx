import { Link } from '@tanstack/react-router'

import { Crumbs } from '@/components/Crumbs'

export function WhereThisIs() {
  return (
    <Crumbs>
      <Link to=".">Priorities</Link>
      <Link to=".">Neglect</Link>
      History
    </Crumbs>
  )
}
