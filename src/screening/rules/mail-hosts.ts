/** Hosts where anybody has an address of their own; none is a district's. */
export const personalMailHosts: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'yahoo.com', 'ymail.com', 'rocketmail.com', 'outlook.com', 'hotmail.com', 'live.com', 'msn.com', 'aol.com', 'aim.com',
  'icloud.com', 'me.com', 'mac.com', 'proton.me', 'protonmail.com', 'pm.me', 'gmx.com', 'gmx.net', 'mail.com', 'zoho.com', 'fastmail.com', 'hey.com', 'tutanota.com',
  'yandex.com', 'comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net', 'bellsouth.net', 'cox.net', 'charter.net', 'earthlink.net', 'frontier.com', 'windstream.net',
  'juno.com', 'netzero.net', 'roadrunner.com', 'twc.com', 'optonline.net', 'mchsi.com', 'centurylink.net', 'suddenlink.net', 'duck.com', 'mailinator.com',
])
