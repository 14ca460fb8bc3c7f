/** `chalkline --help`: what it is, then what to type. */
export const help = `Chalkline puts a school district's social media policy in effect. The policy is data
(policies/*.yaml); every clause becomes a check, an approval, a clock or a record.

  chalkline start                 opens Chalkline in the browser, with a demo district the first time
  chalkline check [FILE|-] …      what the policy says about a text or a case file, before it is posted
  chalkline policy lint|show|cover|schema
                                  looks over policies, prints one, says which clauses are in effect
  chalkline ledger verify|proof|export
                                  shows that nothing was changed or left out of the record
  chalkline second-opinion [on|off]
                                  whether a program outside is asked about posts; off unless you say so
  chalkline seed                  sets up the demo district in an empty installation

chalkline COMMAND --help tells more of each.

Examples
  A teacher's sentence, as the district's own page would say it:
    echo "Go Hawks! Mia Torres (7th grade) has the flu." | chalkline check --policy cedar-rapids-employee-use --as official
  All case files, as the tests run them:
    chalkline check --case 'policies/cases/**/*.yaml'
  A policy as a person reads it:
    chalkline policy show cincinnati-9125
  A pack that you are writing, with the line and column of each slip:
    chalkline policy lint our-policy.yaml
  Somebody else's ledger, by the key that they gave you:
    chalkline ledger verify https://social.example.org/ledger --key NAME+ID+KEY

Exit status: 0 all is well; 64 the command could not be understood; others as each command says.
The installation is the folder data/ beside this program, or what CHALKLINE_DATA or DATABASE_URL
names (docs/operations.md).`

/** `chalkline COMMAND --help`; `check` brings its own. Here, so that nothing has to be loaded to read it. */
export const helpOf: Readonly<Record<string, string>> = {
  start: `chalkline start: opens Chalkline (as npm start does), by default on http://127.0.0.1:4040

The first start installs what it needs, builds the pages, makes the folder data/ and sets up the
demo district. Ctrl-C ends it. Settings are environment variables (docs/operations.md):
  PORT=8080 chalkline start
  CHALKLINE_DATA=/srv/chalkline CHALKLINE_DEMO=off chalkline start

Exit status: 0 it was ended, 1 it could not open (and says why), 64 usage.`,
  policy: `chalkline policy: the policies, as data

  chalkline policy lint [FILE|FOLDER …]  every slip with file, line and column; all packs when none is named
  chalkline policy show POLICY           a policy with its clauses and what puts each in effect
  chalkline policy cover [POLICY …]      every clause: what is in effect, what comes later and why
  chalkline policy schema [--write]      the JSON schema by which an editor helps to write a pack;
                                         --write puts it beside the packs as schema.json

The packs are those of policies/, or of the folder that CHALKLINE_POLICIES names.
Exit status: 0 all is well, 1 a pack has a problem or cannot be read, 64 usage.`,
  ledger: `chalkline ledger: shows that nothing was changed or left out of the record

  chalkline ledger verify                        this installation's own ledger, where it lies
  chalkline ledger verify PLACE --key KEY …      a ledger at an address or in a folder (--help tells more)
  chalkline ledger proof PLACE ENTRY --key KEY   a proof of one entry, to be kept as a file
  chalkline ledger export FOLDER                 this installation's ledger as files: FOLDER/<district>/

verify and export of this installation say the verifier key, name+id+key. Hand it to whoever wants to
check the ledger without trusting you; a program of theirs, or tools/verify-ledger.mjs, does the rest.
An exported content.jsonl says what the entries say. It is confidential: keep it from the public.
On the embedded database, stop Chalkline first; a running one is verified at its address, /ledger.

Exit status: 0 it verifies or is written, 1 it does not, 2 it could not be read, 64 usage.`,
  'second-opinion': `chalkline second-opinion: whether a program of your choosing is asked about posts

  chalkline second-opinion                    which program it is, and which districts ask it
  chalkline second-opinion on|off [DISTRICT]  says so for a district (its id, where there are several)

It is off unless you say so, and it needs a program too: an OpenAI-compatible moderation or chat
endpoint that CHALKLINE_SECOND_OPINION_URL names (docs/operations.md). The program gets the words of
a post that is sent for approval, without names, numbers, addresses and handles. What it says is
advice to the approver. It never blocks, and never takes back what Chalkline's own check found.
On the embedded database, stop Chalkline first.

Exit status: 0 all is well, 1 the installation could not be opened (and why), 64 usage.`,
  seed: `chalkline seed: sets up the demo district "Two Rivers" in an installation that has no district

Two Rivers is invented: 8 schools, their staff, students, releases, accounts and posts. Where there
is a district already, nothing is changed. npm start does the same by itself, unless CHALKLINE_DEMO=off.

Exit status: 0 it is there, 1 the installation could not be opened (and why), 64 usage.`,
}
