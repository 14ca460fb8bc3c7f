/** `chalkline check --help`. */
export const checkHelp = `chalkline check: what a district's policy says about a post, before it is posted

  chalkline check [FILE|-] --policy ID[,ID] --as VOICE [--roster FILE.csv] [--today DATE]
                           [--second-opinion] [--json]
  chalkline check --case FILE... [--today DATE] [--json]

A plain text, from a file or (with - or no file) from standard input:
  --policy ID[,ID]   the policies that hold, for example cincinnati-9125 (see policies/)
  --as VOICE         who speaks: official (a district, school or program page),
                     professional (a class page), personal (an employee's own account),
                     comment (what somebody wrote under a post)
  --roster FILE.csv  the students, so that their names are found; the first line is
                     id,given,family,preferred,grade,school
  --second-opinion   also asks the program that CHALKLINE_SECOND_OPINION_URL names (docs/operations.md).
                     Names and numbers are taken out first, so it needs --roster; without one
                     nothing is sent. It advises or asks for your word, and never blocks
  --today DATE       the day to check for, for example 2026-10-05; otherwise today

Case files (YAML or JSON, one case or a list): a post with its pictures, students and
releases, and what the policy should answer. Name files, folders or patterns:
  chalkline check --case policies/cases/**/*.yaml

  --json             one line of JSON a text or case

Exit status
  0   clear or advise: nothing stands in the way
  1   confirm or approve: somebody has to look first
  2   block: it cannot be posted like this
  3   a case was not answered as it expects
  64  the command, a file or a policy could not be understood
With several cases it is the worst of them. A case that says what it expects, and gets it,
counts as 0 whatever the outcome; one that does not counts as 3, and 3 is worst.

Examples
  echo "Go Hawks! See you at the game Friday." | chalkline check --policy cincinnati-9125 --as official
  chalkline check draft.txt --policy oklahoma-city-guidelines --as professional --roster students.csv
`
