/** `chalkline --help`: what it is, then what to type. */
export const help = `Chalkline puts a school district's social media policy in effect. The policy is data
(policies/*.yaml); every clause becomes a check, an approval, a clock or a record.

  chalkline start                 opens Chalkline in the browser, with a demo district the first time
  chalkline check [FILE|-] …      what the policy says about a text or a case file, before it is posted
  chalkline policy lint|show|cover|schema
                                  looks over policies, prints one, says which clauses are in effect
  chalkline ledger verify|proof|export
                                  shows that nothing was changed or left out of the record
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
