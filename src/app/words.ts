import { defineWords } from '#src/ui/catalogue.ts'

export const outsideWords = defineWords({
  en: { accounts: 'Our accounts', news: 'Our news', policy: 'Our policy', backInside: 'Back to Chalkline', otherLanguage: 'Español', otherLocale: 'es' },
  es: { accounts: 'Nuestras cuentas', news: 'Nuestras noticias', policy: 'Nuestra política', backInside: 'Volver a Chalkline', otherLanguage: 'English', otherLocale: 'en' },
})

export const signInWords = defineWords({
  en: {
    title: 'Choose who you want to be',
    lede: 'Two Rivers is an invented district. Take anybody’s part and look around: nothing here is about a real person, and nothing leaves this machine unless you connect an account.',
    closed: 'Signing in is not set up here yet.',
    closedWhy: 'This installation is not a demo. The administrator connects it to the district’s own sign-in.',
    be: (name: string) => `Be ${name}`,
    others: 'Everybody else',
    find: 'Find somebody by name',
    show: 'Show',
    nobody: 'Nobody of that name works here.',
  },
})
