import type { Front } from '@/api/front'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'

/** What anyone may read of a board: whom to call first, then what there is. */
export function PublicFrontPage({ board }: { board: Front['boards'][number] }) {
  return (
    <div className="pub">
      <PageHead title={board.name} lede={`Keeping watch over how children are kept safe in ${board.area}.`} />
      <section className="pub__worry" aria-labelledby="worried">
        <h2 className="lc-h2" id="worried">
          Worried about a child?
        </h2>
        <div className="stack-s">
          <p>
            If a child is in danger now, call <strong>999</strong>. This site cannot take reports.
          </p>
          {board.worried ? (
            <>
              <p>{board.worried.text}</p>
              <p>
                <a className="pub__tel" href={`tel:${board.worried.telephone.replaceAll(/\s/g, '')}`}>
                  {board.worried.telephone}
                </a>
              </p>
            </>
          ) : (
            <p>Otherwise call the children’s services of the council of your area.</p>
          )}
        </div>
      </section>
      <div className="mt">
        <EmptyState
          title="No report has been published here yet"
          why="The board’s annual report will appear on this page: what changed for children in the year, and what comes next."
        />
      </div>
    </div>
  )
}
