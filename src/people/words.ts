import { defineWords } from '#src/ui/catalogue.ts'

export const peopleWords = defineWords({
  en: {
    email: 'E-mail', runs: 'Runs', none: 'No account', signOut: 'Sign out',
    role: (role: string) => ({ employee: 'Works at', principal: 'Principal of', supervisor: 'Supervisor at', monitor: 'Monitor for', communications: 'Communications for', legal: 'Counsel for', hr: 'Human resources for', superintendent: 'Superintendent of', admin: 'Administrator of' }[role] ?? role),
  },
})
