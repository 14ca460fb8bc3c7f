import sharp from 'sharp'

const skins = ['#8d5a3b', '#c68a5e', '#f0c9a8', '#a9714b', '#e3b48f', '#5f3a26']
const hair = ['#2b1c14', '#5a3a1e', '#c98a3a', '#1b1b1f', '#7a4a2a']
const shirts = ['#21418f', '#2f6f57', '#8a2f3b', '#b06a1f', '#4a3f86']
const walls = ['#dbe4e8', '#e6dcc6', '#cfe0d8', '#e3d9e8']

/** Pictures for the demo, drawn: figures with faces that are nobody's, or a thing on a table. */
export async function makePictures(): Promise<{ readonly students: readonly Uint8Array[]; readonly things: readonly Uint8Array[] }> {
  const jpeg = async (svg: string) => new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer())
  return {
    students: await Promise.all([0, 1, 2, 3, 4, 5].map((n) => jpeg(group(n)))),
    things: await Promise.all([0, 1, 2, 3].map((n) => jpeg(thing(n)))),
  }
}

const at = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item

/** How many people are in a picture of a group. */
export const groupSize = (n: number): number => 2 + (n % 3)

/** Where face `k` of picture `n` is, as fractions of the picture. */
export function faceBox(n: number, k: number): { readonly x: number; readonly y: number; readonly w: number; readonly h: number } {
  const middle = (k + 1) / (groupSize(n) + 1)
  return { x: middle - 0.075, y: 0.51, w: 0.15, h: 0.27 }
}

function group(n: number): string {
  const people = groupSize(n)
  const figures = Array.from({ length: people }, (_, k) => {
    const x = 1200 * (k + 1) / (people + 1)
    const [skin, top, hue] = [at(skins, n * 2 + k), at(hair, n + k * 3), at(shirts, n + (k > people - 2 ? 1 : 0))]
    return `<g transform="translate(${x} 430)"><path d="M-120 420q0-190 120-190t120 190z" fill="${hue}"/><path d="M-30 150h60v90h-60z" fill="${skin}"/>
      <ellipse cy="90" rx="78" ry="92" fill="${skin}"/><path d="M-84 80q-6-110 84-112t84 112q-24-52-84-52t-84 52z" fill="${top}"/>
      <circle cx="-28" cy="88" r="7" fill="#20242c"/><circle cx="28" cy="88" r="7" fill="#20242c"/><path d="M-26 128q26 22 52 0" stroke="#20242c" stroke-width="6" fill="none" stroke-linecap="round"/></g>`
  }).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="${at(walls, n)}"/><path d="M0 690h1200v110H0z" fill="#b98a5a"/>
    <rect x="80" y="70" width="300" height="190" rx="8" fill="#fff" opacity=".55"/><rect x="820" y="70" width="300" height="190" rx="8" fill="#fff" opacity=".55"/>${figures}</svg>`
}

function thing(n: number): string {
  const shapes = [
    '<path d="M330 300h250q40 0 40 40v300q-20-30-60-30H330zM870 300H620q0 0 0 40v300q20-30 60-30h190z" fill="#fff" stroke="#21418f" stroke-width="14"/>',
    '<path d="M380 380h440l-50 260H430z" fill="#2f6f57"/><circle cx="500" cy="350" r="70" fill="#d98b2b"/><circle cx="620" cy="330" r="80" fill="#c4572f"/><circle cx="730" cy="355" r="64" fill="#e0b040"/>',
    '<circle cx="600" cy="450" r="190" fill="#c98a3a"/><circle cx="600" cy="450" r="120" fill="#e6b866"/><path d="M780 330l180-90M790 560l170 100" stroke="#8a5a20" stroke-width="26" stroke-linecap="round"/>',
    '<rect x="350" y="280" width="500" height="330" rx="20" fill="#20242c"/><text x="600" y="490" font-family="sans-serif" font-size="150" font-weight="700" fill="#f2c14e" text-anchor="middle">21:08</text>',
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800"><rect width="1200" height="800" fill="${at(walls, n + 1)}"/><path d="M0 640h1200v160H0z" fill="#c9a77a"/>${at(shapes, n)}</svg>`
}
