import { defineWords } from '#src/ui/catalogue.ts'

/** A word of a closed vocabulary, said; a word that is not in it stands as it is. */
const say = (vocabulary: Readonly<Record<string, string>>, word: string): string => vocabulary[word] ?? word

/** How measures act, and the vocabulary of their settings. */
export const termWords = defineWords({
  en: {
    notYet: 'Not yet',
    notYetSays: (what: string) => `Not yet: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    ownMeasure: 'Named by the policy itself.',
    outcomes: (word: string) => say({ block: 'Blocks', approve: 'Asks for approval', confirm: 'Asks you', advise: 'Advises' }, word),
    acts: (word: string) => say({ approval: 'Asks for approval', field: 'Requires', cadence: 'Comes round', assent: 'Asks', training: 'Teaches', notice: 'Tells', permit: 'Permits', gate: 'Asks first', record: 'Proves', guide: 'Guides', listing: 'Lists' }, word),
    voices: (word: string) => say({ official: 'official posts', professional: 'class and team pages', personal: 'personal drafts, in private', comment: 'comments by others' }, word),
    judges: (voices: string) => `On ${voices}`,
    every: (time: string) => `every ${time}`,
    schoolYear: 'school year', semester: 'semester',
    within: (time: string) => `within ${time}`,
    keep: (time: string) => `kept for ${time}`, kept: (word: string) => say({ 'permanent': 'kept for good', 'withdrawn': 'kept until it is taken back', 'school-year': 'kept for the school year', 'semester': 'kept for the semester' }, word),
    by: (who: string) => `by ${who}`, to: (who: string) => `to ${who}`, forWhom: (who: string) => `for ${who}`,
    because: (why: string) => `because ${why}`,
    does: (word: string) => say({ notified: 'is told', approves: 'approves', consents: 'agrees', answers: 'answers' }, word),
    years: (n: number) => n === 1 ? 'year' : `${n} years`, months: (n: number) => n === 1 ? 'month' : `${n} months`,
    weeks: (n: number) => n === 1 ? 'week' : `${n} weeks`, days: (n: number) => n === 1 ? 'day' : `${n} days`, hours: (n: number) => n === 1 ? 'hour' : `${n} hours`,
    units: (word: string) => say({ posts: 'posts', accounts: 'accounts', entries: 'entries' }, word),
    or: 'or', and: 'and',
  },
  es: {
    notYet: 'Todavía no',
    notYetSays: (what: string) => `Todavía no funciona. Lo que hará: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
    ownMeasure: 'La nombra la propia política.',
    outcomes: (word: string) => say({ block: 'Detiene', approve: 'Pide aprobación', confirm: 'Pregunta', advise: 'Aconseja' }, word),
    acts: (word: string) => say({ approval: 'Pide aprobación', field: 'Exige', cadence: 'Se repite', assent: 'Pregunta', training: 'Enseña', notice: 'Avisa', permit: 'Permite', gate: 'Pregunta antes', record: 'Prueba', guide: 'Orienta', listing: 'Enumera' }, word),
    voices: (word: string) => say({ official: 'publicaciones oficiales', professional: 'páginas de clases y equipos', personal: 'borradores personales, en privado', comment: 'comentarios de otros' }, word),
    judges: (voices: string) => `En ${voices}`,
    every: (time: string) => `cada ${time}`,
    schoolYear: 'año escolar', semester: 'semestre',
    within: (time: string) => `en ${time}`,
    keep: (time: string) => `se guarda ${time}`, kept: (word: string) => say({ 'permanent': 'se guarda para siempre', 'withdrawn': 'se guarda hasta que se retire', 'school-year': 'se guarda el año escolar', 'semester': 'se guarda el semestre' }, word),
    by: (who: string) => `por ${who}`, to: (who: string) => `a ${who}`, forWhom: (who: string) => `para ${who}`,
    because: (why: string) => `porque ${why}`,
    does: (word: string) => say({ notified: 'recibe aviso', approves: 'aprueba', consents: 'da su consentimiento', answers: 'responde' }, word),
    years: (n: number) => n === 1 ? 'año' : `${n} años`, months: (n: number) => n === 1 ? 'mes' : `${n} meses`,
    weeks: (n: number) => n === 1 ? 'semana' : `${n} semanas`, days: (n: number) => n === 1 ? 'día' : `${n} días`, hours: (n: number) => n === 1 ? 'hora' : `${n} horas`,
    units: (word: string) => say({ posts: 'publicaciones', accounts: 'cuentas', entries: 'entradas' }, word),
    or: 'o', and: 'y',
  },
})
