import { defineWords } from '#src/ui/catalogue.ts'

/** The district's own news pages, for everybody. */
export const newsWords = defineWords({
  en: {
    title: 'Our news', lede: 'What our schools post on these pages, newest first.',
    pageTitle: (district: string) => `News – ${district}`,
    of: (name: string) => `News of ${name}`, forSchool: (school: string) => `For ${school}`,
    none: 'Nothing is here yet.', noneWhy: 'When one of our schools posts on these pages, you can read it here and follow it with any feed reader.',
    noneOf: 'Nothing is here at the moment.',
    follow: 'Follow along', followWhy: 'With any feed reader, without an account anywhere.',
    by: 'News by account', all: 'All news', newer: 'Newest', older: 'Older', pages: 'Pages of the news',
    rss: 'RSS', atom: 'Atom', json: 'JSON Feed',
    paused: 'This account is paused.', retired: 'This account is retired. Nothing new comes from it.',
    read: 'Read it all', readOf: (title: string) => `: ${title}`,
    back: (name: string) => `All news of ${name}`, where: 'Where you are', check: 'Is an account really ours? Ask here.',
    otherLanguage: (language: string) => ({ es: 'In Spanish', en: 'In English' }[language] ?? ''),
  },
  es: {
    title: 'Nuestras noticias', lede: 'Lo que nuestras escuelas publican en estas páginas, lo más nuevo primero.',
    pageTitle: (district: string) => `Noticias – ${district}`,
    of: (name: string) => `Noticias de ${name}`, forSchool: (school: string) => `De ${school}`,
    none: 'Todavía no hay nada.', noneWhy: 'Cuando una de nuestras escuelas publique en estas páginas, podrá leerlo aquí y seguirlo con cualquier lector de noticias.',
    noneOf: 'Por ahora no hay nada.',
    follow: 'Siga las noticias', followWhy: 'Con cualquier lector de noticias, sin tener cuenta en ningún sitio.',
    by: 'Noticias por cuenta', all: 'Todas las noticias', newer: 'Lo más nuevo', older: 'Anteriores', pages: 'Páginas de las noticias',
    rss: 'RSS', atom: 'Atom', json: 'JSON Feed',
    paused: 'Esta cuenta está en pausa.', retired: 'Esta cuenta está retirada. Ya no publica nada nuevo.',
    read: 'Leer todo', readOf: (title: string) => `: ${title}`,
    back: (name: string) => `Todas las noticias de ${name}`, where: 'Dónde está', check: '¿Una cuenta es de verdad nuestra? Pregunte aquí.',
    otherLanguage: (language: string) => ({ es: 'En español', en: 'En inglés' }[language] ?? ''),
  },
})
