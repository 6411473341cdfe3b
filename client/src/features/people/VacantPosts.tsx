import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { MoreButton } from '@/components/MoreButton'
import { NotLoaded } from '@/components/NotLoaded'

import { workWords } from './hand-over'
import { HandOverDialog } from './HandOverDialog'
import { vacantPostsQuery } from './posts'
import type { Place } from './queries'

interface VacantPostsProps {
  place: Place
  onSaved: (notice: string) => void
}

/** The posts that open work names and nobody holds here: somebody left, or was never invited. */
export function VacantPosts({ place, onSaved }: VacantPostsProps) {
  const list = useInfiniteQuery(vacantPostsQuery(place))
  const [open, setOpen] = useState<string | null>(null)
  const posts = list.data?.pages.flatMap((page) => page.items) ?? []
  const [first] = list.data?.pages ?? []

  if (list.isError && !first) {
    return <NotLoaded what="the open work" onAgain={() => void list.refetch()} />
  }

  // Where every post has its holder there is nothing to do, and so nothing to read.
  if (!first || first.vacant === 0) {
    return null
  }

  return (
    <section className="lc-sec mt" aria-labelledby="vacant-posts" id="posts">
      <h2 className="lc-h2 lc-sec__h" id="vacant-posts">
        Posts with open work and no holder
      </h2>
      <p className="muted mt-b">
        Work belongs to a post. Nobody who works here today holds these. Give the post to somebody by changing
        their post, or hand its work over.
      </p>
      <table className="lc-table lc-table--stack">
        <caption className="vh">Posts with open work and no holder</caption>
        <thead>
          <tr>
            <th scope="col">Post</th>
            <th scope="col">Open work</th>
            {first.can.handOver && (
              <th scope="col">
                <span className="vh">Hand over</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.post}>
              <th scope="row">{post.post}</th>
              <td data-l="Open work">{workWords(post)}</td>
              {first.can.handOver && (
                <td className="r">
                  <button
                    type="button"
                    className="lc-btn lc-btn--s"
                    aria-label={`Hand over the work of ${post.post}`}
                    onClick={() => {
                      setOpen(post.post)
                    }}
                  >
                    Hand over
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton
        hasMore={list.hasNextPage}
        isPending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
      {open !== null && (
        <HandOverDialog
          place={place}
          post={open}
          onClose={() => {
            setOpen(null)
          }}
          onSaved={(notice) => {
            setOpen(null)
            onSaved(notice)
          }}
        />
      )}
    </section>
  )
}
