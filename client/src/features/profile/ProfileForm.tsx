import { useWatch } from 'react-hook-form'

import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { capitalised, orNull } from '@/lib/text'

import { AccentPreview } from './AccentPreview'
import type { Appearance, Profile } from './queries'

interface ProfileFormProps {
  profile: Profile
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (appearance: Appearance) => void
  onDiscardKept: () => void
}

export function ProfileForm({
  profile,
  draft,
  isPending,
  problem,
  onSubmit,
  onDiscardKept,
}: ProfileFormProps) {
  const form = useAppForm({
    fields: ['name', 'shortName', 'area', 'accent', 'mark', 'worriedText', 'worriedTelephone'],
    defaultValues: {
      name: profile.name,
      shortName: profile.shortName,
      area: profile.area,
      accent: profile.accent,
      mark: profile.mark,
      worriedText: profile.worriedText ?? '',
      worriedTelephone: profile.worriedTelephone ?? '',
    },
    problem,
    draft,
  })
  const [shortName, accent, mark] = useWatch({ control: form.control, name: ['shortName', 'accent', 'mark'] })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={(values) => {
        onSubmit({
          name: values.name.trim(),
          shortName: values.shortName.trim(),
          area: values.area.trim(),
          accent: values.accent.trim().toLowerCase(),
          mark: values.mark,
          worriedText: orNull(values.worriedText),
          worriedTelephone: orNull(values.worriedTelephone),
        })
      }}
    >
      <TextField label="Full name" error={form.errorOf('name')} {...form.register('name')} />
      <TextField
        label="Short name"
        hint="As headings and lists use it"
        error={form.errorOf('shortName')}
        {...form.register('shortName')}
      />
      <TextField label="Area" error={form.errorOf('area')} {...form.register('area')} />
      <TextField
        label="Colour"
        hint="For example #12436d. It never means a state: that is said in words"
        className="govuk-input--width-10"
        autoComplete="off"
        error={form.errorOf('accent')}
        {...form.register('accent')}
      />
      <Choices
        legend="Mark"
        kind="radios"
        choices={profile.marks.map((value) => ({ value, label: capitalised(value) }))}
        field={form.register('mark')}
        error={form.errorOf('mark')}
      />
      <div className="govuk-form-group">
        <AccentPreview shortName={shortName} accent={accent} mark={mark} />
      </div>
      <TextArea
        label="Worried about a child: what to do (optional)"
        hint="Everybody sees it, signed in or not"
        rows={3}
        error={form.errorOf('worriedText')}
        {...form.register('worriedText')}
      />
      <TextField
        label="Worried about a child: the number to call (optional)"
        type="tel"
        className="govuk-input--width-20"
        error={form.errorOf('worriedTelephone')}
        {...form.register('worriedTelephone')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Save how the board presents itself" isPending={isPending} />
      </div>
    </Form>
  )
}
