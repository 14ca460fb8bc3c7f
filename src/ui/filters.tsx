import { Form, useInRouterContext } from 'react-router'
import type { ReactNode } from 'react'
import { A } from './link.tsx'
import { uiWords } from './ui-words.ts'
import { useWords } from './words.tsx'

export type Filter =
  | { readonly kind: 'search'; readonly name: string; readonly label: string; readonly value?: string | null | undefined; readonly placeholder?: string }
  | { readonly kind: 'date'; readonly name: string; readonly label: string; readonly value?: string | null | undefined }
  | { readonly kind: 'select'; readonly name: string; readonly label: string; readonly value?: string | null | undefined; readonly options: readonly { readonly value: string; readonly label: string }[] }

/** A list's filters, kept in its URL: a GET form that works as it is. `clear` links to the list without them. */
export function Filters({ label, filters, clear, hidden = {} }: {
  readonly label: string
  readonly filters: readonly Filter[]
  readonly clear?: string | undefined
  /** What the URL must keep, e.g. the sort order. */
  readonly hidden?: Readonly<Record<string, string>>
}) {
  const words = useWords(uiWords)
  const on = filters.some((filter) => filter.value)
  return (
    <search aria-label={label}>
      <GetForm className="filters">
        {filters.map((filter) => <label key={filter.name}>{filter.label}<FilterControl filter={filter} /></label>)}
        {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <button>{words.show}</button>
        {on && clear !== undefined && <A className="clear" to={clear}>{words.clearFilters}</A>}
      </GetForm>
    </search>
  )
}

function FilterControl({ filter }: { readonly filter: Filter }) {
  const value = filter.value ?? ''
  switch (filter.kind) {
    case 'search': return <input type="search" name={filter.name} defaultValue={value} placeholder={filter.placeholder} />
    case 'date': return <input type="date" name={filter.name} defaultValue={value} />
    case 'select': return <select name={filter.name} defaultValue={value}>{filter.options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</select>
  }
}

/** A form that asks by URL; within the router the page's shell stays while it loads. */
export function GetForm({ action, className, children }: { readonly action?: string | undefined; readonly className?: string | undefined; readonly children: ReactNode }) {
  return useInRouterContext()
    ? <Form method="get" {...(action === undefined ? {} : { action })} {...(className === undefined ? {} : { className })}>{children}</Form>
    : <form method="get" action={action} className={className}>{children}</form>
}
