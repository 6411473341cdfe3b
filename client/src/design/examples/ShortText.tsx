import { TextField } from '@/components/form/TextField'

export function ShortText() {
  return (
    <div className="lc-form">
      <TextField name="design-name" label="Name of the group" />
      <TextField name="design-chair" label="Chaired by" hint="The post, not the person" />
      <TextField name="design-title" label="Title" defaultValue="Neglect" error="Enter a title of its own" />
    </div>
  )
}
