import { defineWords, plural } from '#src/ui/catalogue.ts'
import type { State } from '#src/ui/state.ts'
import type { PresenceState } from './rules/presence.ts'

/** How a presence's state looks; the words are in the catalogues. */
export const presenceLook: Readonly<Record<PresenceState, State>> = { 'requested': 'ask', 'supervisor-noted': 'ask', 'approved': 'note', 'live': 'ok', 'suspended': 'wait', 'retired': 'off' }
export const freshnessLook = { fresh: 'ok', ageing: 'soon', stale: 'stop' } as const satisfies Record<string, State>
export const settingsLook = { good: 'ok', due: 'soon', stale: 'late', unfinished: 'warn', never: 'stop' } as const satisfies Record<string, State>
export const standingLook = { ours: 'ok', paused: 'wait', retired: 'off' } as const satisfies Record<string, State>

/** The register, for people who are signed in. */
export const registerWords = defineWords({
  en: {
    title: 'Accounts',
    lede: 'Every account, page and feed that speaks for a school. What is not on this list does not speak for us.',
    search: 'Find by name', school: 'School', anySchool: 'All schools and offices', where: 'Where', anywhere: 'Anywhere', state: 'State', anyState: 'Any state',
    name: 'Account', for: 'For', lastPost: 'Last post', owners: 'Owners', settings: 'Settings',
    states: (state: PresenceState) => ({ 'requested': 'Asked for', 'supervisor-noted': 'Noted by the supervisor', 'approved': 'Approved, not open yet', 'live': 'Live', 'suspended': 'Suspended', 'retired': 'Retired' })[state],
    freshness: (state: 'fresh' | 'ageing' | 'stale') => ({ fresh: 'Fresh', ageing: 'Ageing', stale: 'Stale' })[state],
    settingsState: (state: 'good' | 'due' | 'stale' | 'unfinished' | 'never') => ({ good: 'Looked over', due: 'Due soon', stale: 'Out of date', unfinished: 'Unfinished', never: 'Never' })[state],
    noPost: 'no post yet', nobody: 'Nobody yet',
    shown: (from: number, to: number, total: number) => (total === 0 ? 'None' : `${from} to ${to} of ${total}`),
    none: 'No account fits these filters.',
    emptyTitle: 'No account is on the register yet',
    emptyWhy: 'The register holds every account that speaks for a school, who runs it and when its settings were last looked over. Families see its public part, and can ask there whether an account is really yours. An account comes on it when somebody asks for one, or when an administrator brings a list in.',
    publicList: 'The list that the public sees',
  },
})

type Standing = 'ours' | 'paused' | 'retired'

/** The public list and its question, for everybody. */
export const accountsWords = defineWords({
  en: {
    title: 'Is this account really ours?',
    lede: 'Paste its name or link. We answer from the list of accounts that speak for our schools.',
    label: 'Name or link of the account', check: 'Check',
    yes: 'Yes. This one is ours.', yesMany: 'Yes. These are ours.', paused: 'Yes, it is ours, and it is paused.', retired: 'It was ours. It is retired.',
    oursSays: '{name}, on {label}, speaks for {school}.', spokeSays: '{name}, on {label}, spoke for {school}.',
    onlyThere: 'An account of that name anywhere else is not ours.',
    pausedSays: 'Nothing new comes from it for now. If something does, do not trust it, and tell the school’s office.',
    retiredSays: 'Nothing new comes from it any more. If something does, do not trust it, and tell the school’s office.',
    no: 'No. This one is not ours.',
    lookAlike: 'We do not know {asked}. It looks like our account {real} on {label}, which is the real one.',
    elsewhere: 'We have {asked} on {real}, but no account of that name on {label}.',
    how: (how: 'looks-the-same' | 'added' | 'spelling') => ({ 'looks-the-same': 'Only dots, lines or letters that look alike tell the two names apart.', 'added': 'Words were put beside our name, or left out of it.', 'spelling': 'It is spelled almost like ours.' })[how],
    beware: 'Do not send it names, pictures or money. Tell the school’s office, and report it where you saw it.',
    notKnown: 'It is not on our list.',
    notKnownSays: 'We do not know {asked}, and it does not look like one of ours. It does not speak for our schools. It may be somebody’s own account, which is nobody’s business here.',
    notAnAccount: 'That link does not say whose it is.',
    notAnAccountSays: 'It leads to one post or film. Open it, go to the account that posted it, and paste the name or link of that account.',
    seeReal: 'See the real one', open: 'Open it',
    all: (n: number) => plural(n, { zero: 'Our accounts', one: 'Our one account', other: 'All # accounts' }),
    account: 'Account', where: 'Where', for: 'For', state: 'State', checked: 'Last checked', school: 'School', anySchool: 'All schools and offices', anywhere: 'Anywhere',
    ownPages: 'our own pages',
    standing: (standing: Standing) => ({ ours: 'Ours, live', paused: 'Paused', retired: 'Retired' })[standing],
    since: (standing: Standing) => ({ ours: 'Ours, live', paused: 'Paused since {day}', retired: 'Retired on {day}' })[standing],
    never: 'Not yet',
    shown: (from: number, to: number, total: number) => (total === 0 ? 'None' : `${from} to ${to} of ${total}`),
    none: 'No account fits these filters.',
    empty: 'No account speaks for our schools yet.',
    keeps: 'A clause of our policy keeps this list:',
    pageTitle: (district: string) => `Our accounts – ${district}`,
  },
  es: {
    title: '¿Esta cuenta es de verdad nuestra?',
    lede: 'Pegue su nombre o su enlace. Contestamos con la lista de las cuentas que hablan por nuestras escuelas.',
    label: 'Nombre o enlace de la cuenta', check: 'Comprobar',
    yes: 'Sí. Esta es nuestra.', yesMany: 'Sí. Estas son nuestras.', paused: 'Sí, es nuestra, y está en pausa.', retired: 'Era nuestra. Ya está retirada.',
    oursSays: '{name}, en {label}, habla por {school}.', spokeSays: '{name}, en {label}, hablaba por {school}.',
    onlyThere: 'Una cuenta con ese nombre en cualquier otro lugar no es nuestra.',
    pausedSays: 'Por ahora no publica nada nuevo. Si aparece algo, no se fíe y avise a la oficina de la escuela.',
    retiredSays: 'Ya no publica nada nuevo. Si aparece algo, no se fíe y avise a la oficina de la escuela.',
    no: 'No. Esta no es nuestra.',
    lookAlike: 'No conocemos {asked}. Se parece a nuestra cuenta {real} en {label}, que es la verdadera.',
    elsewhere: 'Tenemos {asked} en {real}, pero ninguna cuenta con ese nombre en {label}.',
    how: (how: 'looks-the-same' | 'added' | 'spelling') => ({ 'looks-the-same': 'Los dos nombres solo se distinguen por puntos, rayas o letras parecidas.', 'added': 'A nuestro nombre le pusieron o le quitaron palabras.', 'spelling': 'Se escribe casi como la nuestra.' })[how],
    beware: 'No le envíe nombres, fotos ni dinero. Avise a la oficina de la escuela y denúnciela donde la vio.',
    notKnown: 'No está en nuestra lista.',
    notKnownSays: 'No conocemos {asked} y no se parece a ninguna de las nuestras. No habla por nuestras escuelas. Puede ser la cuenta propia de alguien, y eso no es asunto nuestro.',
    notAnAccount: 'Ese enlace no dice de quién es.',
    notAnAccountSays: 'Lleva a una sola publicación o a un video. Ábralo, vaya a la cuenta que lo publicó y pegue el nombre o el enlace de esa cuenta.',
    seeReal: 'Ver la verdadera', open: 'Abrirla',
    all: (n: number) => plural(n, { zero: 'Nuestras cuentas', one: 'Nuestra única cuenta', other: 'Las # cuentas' }, 'es'),
    account: 'Cuenta', where: 'Dónde', for: 'De', state: 'Estado', checked: 'Última revisión', school: 'Escuela', anySchool: 'Todas las escuelas y oficinas', anywhere: 'En cualquier lugar',
    ownPages: 'nuestras propias páginas',
    standing: (standing: Standing) => ({ ours: 'Nuestra, activa', paused: 'En pausa', retired: 'Retirada' })[standing],
    since: (standing: Standing) => ({ ours: 'Nuestra, activa', paused: 'En pausa desde el {day}', retired: 'Retirada el {day}' })[standing],
    never: 'Todavía no',
    shown: (from: number, to: number, total: number) => (total === 0 ? 'Ninguna' : `${from} a ${to} de ${total}`),
    none: 'Ninguna cuenta cumple esos filtros.',
    empty: 'Todavía ninguna cuenta habla por nuestras escuelas.',
    keeps: 'Una cláusula de nuestra política pide esta lista:',
    pageTitle: (district: string) => `Nuestras cuentas – ${district}`,
  },
})
