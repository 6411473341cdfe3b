import { useMutation, useQueryClient } from '@tanstack/react-query'

import { api, ifMatch, orThrow } from '@/api/client'
import { sentWith, type Upload } from '@/api/files'
import type { Filled, Schema } from '@/api/schema'
import type { Destroying } from '@/components/DestroyFileDialog'
import type { Change } from '@/components/form/use-change'

import { keyOf, type Owner } from './owner'
import type { Place } from './queries'

/** A body with the answers to marked words, where any were given. */

export type NewEvidence = Omit<Filled<Schema<'AddEvidenceBody'>>, 'place'> & { upload: Upload | null }
type NewRevision = Filled<Schema<'ReviseEvidenceBody'>>
type Wording = Filled<Schema<'ChangeEvidenceBody'>>
type Withdrawing = Filled<Schema<'WithdrawEvidenceBody'>>

/** A place as the service takes it. */
function placeBody(place: Place): Schema<'CitedPlaceBody'> {
  const nothing = {
    priority: null,
    update: null,
    part: null,
    measure: null,
    reading: null,
    action: null,
    completion: null,
    board: null,
  }

  return { ...nothing, ...place }
}

/** After a change: every list, item and page that cites is asked again. */
function useAsksAgain(owner: Owner) {
  const queryClient = useQueryClient()

  return () => queryClient.invalidateQueries({ queryKey: keyOf(owner) })
}

export function useAddEvidence(owner: Owner) {
  return useMutation({
    mutationFn: ({ body: { upload, ...body }, place }: { body: NewEvidence; place: Place | null }) => {
      const sent = sentWith({ ...body, place: place ? placeBody(place) : null }, upload)

      return orThrow(
        owner.kind === 'board'
          ? api.POST('/{board}/api/evidence', { params: { path: { board: owner.slug } }, ...sent })
          : api.POST('/agencies/{agency}/api/evidence', {
              params: { path: { agency: owner.slug } },
              ...sent,
            }),
      )
    },
    onSuccess: useAsksAgain(owner),
  })
}

export function useCite(owner: Owner) {
  return useMutation({
    mutationFn: ({ reference, version, place }: { reference: string; version: number; place: Place }) => {
      const header = ifMatch(version)
      const body = { place: placeBody(place) }

      return orThrow(
        owner.kind === 'board'
          ? api.POST('/{board}/api/evidence/{item}/citations', {
              params: { path: { board: owner.slug, item: reference }, header },
              body,
            })
          : api.POST('/agencies/{agency}/api/evidence/{item}/citations', {
              params: { path: { agency: owner.slug, item: reference }, header },
              body,
            }),
      )
    },
    onSuccess: useAsksAgain(owner),
  })
}

export function useTakeAway(owner: Owner) {
  return useMutation({
    mutationFn: ({ reference, version, id }: { reference: string; version: number; id: string }) => {
      const header = ifMatch(version)

      return orThrow(
        owner.kind === 'board'
          ? api.DELETE('/{board}/api/evidence/{item}/citations/{citation}', {
              params: { path: { board: owner.slug, item: reference, citation: id }, header },
            })
          : api.DELETE('/agencies/{agency}/api/evidence/{item}/citations/{citation}', {
              params: { path: { agency: owner.slug, item: reference, citation: id }, header },
            }),
      )
    },
    // Somebody else may have changed the item: what is shown then is no longer true either.
    onSettled: useAsksAgain(owner),
  })
}

/** Every change that is made in a dialog, by what it is sent as. */
export type EvidenceChange =
  | { kind: 'revise'; upload: Upload | null; body: NewRevision }
  | { kind: 'change'; body: Wording }
  | { kind: 'withdraw'; body: Withdrawing }

export type ChangeKind = EvidenceChange['kind']

export function useChangeEvidence(owner: Owner, reference: string) {
  return useMutation({
    mutationFn: ({ version, body }: Change<EvidenceChange>) =>
      owner.kind === 'board'
        ? changeOnBoard(owner.slug, reference, version, body)
        : changeInAgency(owner.slug, reference, version, body),
    onSuccess: useAsksAgain(owner),
  })
}

function changeOnBoard(board: string, reference: string, version: number, change: EvidenceChange) {
  const params = { path: { board, item: reference }, header: ifMatch(version) }

  switch (change.kind) {
    case 'revise':
      return orThrow<unknown>(
        api.POST('/{board}/api/evidence/{item}/revisions', {
          params,
          ...sentWith(change.body, change.upload),
        }),
      )
    case 'change':
      return orThrow<unknown>(api.PUT('/{board}/api/evidence/{item}', { params, body: change.body }))
    case 'withdraw':
      return orThrow<unknown>(
        api.POST('/{board}/api/evidence/{item}/withdrawal', { params, body: change.body }),
      )
  }
}

function changeInAgency(agency: string, reference: string, version: number, change: EvidenceChange) {
  const params = { path: { agency, item: reference }, header: ifMatch(version) }

  switch (change.kind) {
    case 'revise':
      return orThrow<unknown>(
        api.POST('/agencies/{agency}/api/evidence/{item}/revisions', {
          params,
          ...sentWith(change.body, change.upload),
        }),
      )
    case 'change':
      return orThrow<unknown>(
        api.PUT('/agencies/{agency}/api/evidence/{item}', { params, body: change.body }),
      )
    case 'withdraw':
      return orThrow<unknown>(
        api.POST('/agencies/{agency}/api/evidence/{item}/withdrawal', { params, body: change.body }),
      )
  }
}

/** Destroys the content of one revision's file. */
export function useDestroyFile(owner: Owner, reference: string, number: number) {
  return useMutation({
    mutationFn: ({ version, body }: Change<Destroying>) => {
      const header = ifMatch(version)

      return orThrow<unknown>(
        owner.kind === 'board'
          ? api.POST('/{board}/api/evidence/{item}/revisions/{number}/destruction', {
              params: { path: { board: owner.slug, item: reference, number }, header },
              body,
            })
          : api.POST('/agencies/{agency}/api/evidence/{item}/revisions/{number}/destruction', {
              params: { path: { agency: owner.slug, item: reference, number }, header },
              body,
            }),
      )
    },
    onSuccess: useAsksAgain(owner),
  })
}
