import { Link } from '@tanstack/react-router'

import { Tag } from '@/components/Tag'

interface PriorityNameProps {
  board: string
  priority: { slug: string; title: string; aim: string; isInvented: boolean }
}

/** How a row names its priority: what it is called, and what it is for. */
export function PriorityName({ board, priority: { slug, title, aim, isInvented } }: PriorityNameProps) {
  return (
    <>
      <Link to="/$board/priorities/$slug" params={{ board, slug }}>
        {title}
      </Link>{' '}
      {isInvented && <Tag kind="invented" words="Invented" />}
      <span className="pri__aim">{aim}</span>
    </>
  )
}
