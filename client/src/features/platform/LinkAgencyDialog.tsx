import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'

import { LinkAgencyForm } from './LinkAgencyForm'
import { useLinkAgency, type PlatformAgency } from './queries'

interface LinkAgencyDialogProps {
  agency: PlatformAgency
  onClose: () => void
  onDone: (notice: string) => void
}

/** What an agency has become, so that boards know whom to turn to. */
export function LinkAgencyDialog({ agency, onClose, onDone }: LinkAgencyDialogProps) {
  const linkAgency = useLinkAgency(agency.slug)

  return (
    <Dialog title={`What has ${agency.name} become?`} onClose={onClose}>
      <p className="muted mt-b">
        Boards can then give it no seat and no new work, and give what is open to the agency that goes on. Its
        people and records stay where they are.
      </p>
      <LinkAgencyForm
        isPending={linkAgency.isPending}
        problem={asProblem(linkAgency.error)}
        onSubmit={(link) => {
          linkAgency.mutate(link, {
            onSuccess: () => {
              onDone(`${agency.name} leads to ${link.to} from now on.`)
            },
          })
        }}
      />
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
