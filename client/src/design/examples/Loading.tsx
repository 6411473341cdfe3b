import { Skeleton } from '@/components/Skeleton'

export function Loading() {
  return <Skeleton rows={2} />
}
