import { Pages } from '@/components/Pages'

export function PageLinks() {
  return <Pages after="shown" next="next" />
}
