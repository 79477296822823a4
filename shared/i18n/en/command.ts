import type { command as source } from '../it/command.ts';
import type { Translation } from '../translation.ts';

/** English texts: the command line. */
export const command: Translation<typeof source> = {
  usage:
    'Usage: cli tabulate SCORES.csv [--weights W.csv] [--trim 1] [--bootstrap 2000] [--seed 1] [--json OUT.json]. SCORES.csv has the columns juror,entry,criterion,score; W.csv the columns criterion,weight.',
  demo: {
    title: 'European Championships 2017, pairs, short program',
    place: 'Ostrava',
    credit:
      'Published marks and results: “ISU Figure Skating Score Sheets as Structured Data”, BuzzFeed News, CC BY 4.0, adapted.',
    juror: 'Judge {{code}}',
    read: 'Read {{organisations}} organisations, {{jurors}} jurors and {{marks}} marks, the same in {{files}}.',
    agrees: 'Equal to the published results to the last digit: {{panelScores}} scores and {{totals}} totals.',
    done: '{{count}} files written.',
  },
  failure: {
    'demo-usage': 'Usage: npm run demo -- --out FOLDER [--in FOLDER].',
    'demo-input-missing':
      '{{file}}: the file is missing or unreadable. With --in, name a folder that holds “programme” and “contest-real”.',
    'demo-input-refused': '{{file}}: {{reason}} Correct the file and try again.',
    'demo-marks-differ': '{{file}}: marks that differ from those of {{other}}: {{count}}. Make the two files agree.',
    'demo-scores-differ':
      '{{entry}}: the published result is {{published}}, the computed one {{computed}}. Check marks and results.',
    'demo-print-failed': '{{file}}: printing failed ({{cause}}). Try again.',
    'demo-output-taken': '{{file}}: the folder is not empty, or it is a file. With --out, name a new folder.',
    'demo-output-unwritable': '{{file}}: cannot be written ({{code}}). Check permissions and space.',
    'no-command': 'The command is missing: write “tabulate” and then the score file.',
    'unknown-command': 'There is no command “{{command}}”: the command available is “tabulate”.',
    'unknown-option': 'There is no option “{{option}}”: use --weights, --trim, --bootstrap, --seed, --json or --help.',
    'repeated-option': 'The option “{{option}}” appears twice: keep one.',
    'option-without-value': 'The option “{{option}}” has no value: write it right after.',
    'option-not-whole':
      'The option “{{option}}” is “{{value}}”: write a whole number from {{least}} to {{most}}, without sign or decimals.',
    'no-score-file': 'The score file is missing: write it after “tabulate”.',
    'unexpected-argument': '“{{argument}}” is one too many: there is one score file only, remove it.',
    'file-not-found': '{{file}}: there is no such file. Check its name and folder.',
    'not-a-file': '{{file}}: this is a folder. Name a CSV file.',
    'file-unreadable': '{{file}}: cannot be read ({{code}}). Check its permissions and the disk.',
    'not-utf8': '{{file}}, line {{line}}: the text is not UTF-8. Save the file again as “CSV UTF-8”.',
    'broken-quotes':
      '{{file}}, line {{line}}: the quotes do not close properly. Close them, or double those that belong to the text.',
    'empty-file': '{{file}}, line 1: the file is empty. The first line must be {{header}}.',
    'header-only': '{{file}}, line {{line}}: there is only the header. Add at least one line below it.',
    'missing-column': '{{file}}, line {{line}}: the column “{{column}}” is missing. The header must be {{header}}.',
    'wrong-separator':
      '{{file}}, line {{line}}: the columns are not separated by commas. Save the file with commas; the header must be {{header}}.',
    'unknown-column':
      '{{file}}, line {{line}}: the column “{{column}}” is not expected. Remove it; the header must be {{header}}.',
    'repeated-column': '{{file}}, line {{line}}: the column “{{column}}” appears twice. Keep one.',
    'wrong-cell-count':
      '{{file}}, line {{line}}: {{found}} cells found, {{expected}} expected. Write decimals with a point and put texts that hold a comma in quotes.',
    'empty-cell': '{{file}}, line {{line}}: the cell “{{column}}” is empty. Write its value, or remove the line.',
    'decimal-comma': '{{file}}, line {{line}}: “{{word}}” has a decimal comma. Write {{suggestion}}.',
    'unknown-score':
      '{{file}}, line {{line}}: “{{word}}” is not a mark. Write a number with a decimal point, R (recused), A (absent), or leave the cell empty if the mark is missing.',
    'number-too-large':
      '{{file}}, line {{line}}: “{{word}}” is beyond the numbers allowed. Write a number between {{least}} and {{most}}.',
    'unknown-weight':
      '{{file}}, line {{line}}: “{{word}}” is not a weight. Write a number greater than zero, with a decimal point.',
    'weight-not-positive':
      '{{file}}, line {{line}}: the weight {{word}} cannot be used. Write a number greater than zero.',
    'repeated-mark':
      '{{file}}, line {{line}}: the mark of “{{juror}}” for “{{entry}}” on “{{criterion}}” is already on line {{firstLine}}. Keep one of the two lines.',
    'repeated-state':
      '{{file}}, line {{line}}: “{{juror}}” and “{{entry}}” already have R or A on line {{firstLine}}. Keep one of the two lines.',
    'state-with-criterion':
      '{{file}}, line {{line}}: {{word}} is for the whole sheet, not for the criterion “{{criterion}}”. Leave the criterion empty, or write *.',
    'mark-without-criterion':
      '{{file}}, line {{line}}: the mark “{{word}}” has no criterion. Write the name of the criterion.',
    'repeated-weight':
      '{{file}}, line {{line}}: the weight of “{{criterion}}” is already on line {{firstLine}}. Keep one of the two lines.',
    'weight-of-unknown-criterion':
      '{{file}}, line {{line}}: the criterion “{{criterion}}” is not among those scored ({{known}}). Correct its name, or remove the line.',
    'missing-weight':
      '{{file}}, line {{line}}: the file ends here and the weight of “{{criterion}}”, scored in {{scoreFile}} on line {{scoreLine}}, is missing. Add a line with its weight.',
    'output-is-input': '{{file}}: this is an input file and would be lost. Choose another name for --json.',
    'output-is-folder': '{{file}}: this is a folder. Write the name of the file after --json too.',
    'output-folder-missing': '{{file}}: there is no such folder. Create it, or choose another.',
    'output-unwritable': '{{file}}: cannot be written ({{code}}). Check the permissions and the space on the disk.',
  },
  warning: {
    'entry-without-sheets': '“{{entry}}” has no sheet that counts: it is last, without a rank.',
    'incomplete-sheet':
      'The sheet of “{{juror}}” for “{{entry}}” is incomplete and does not count. Missing marks for: {{missing}}.',
    'marks-beside-recused':
      'The sheet of “{{juror}}” for “{{entry}}” has marks beside R (recused): the sheet does not count.',
    'marks-beside-absent':
      'The sheet of “{{juror}}” for “{{entry}}” has marks beside A (absent): the sheet does not count.',
    'not-trimmed':
      'Too few sheets to drop the extremes (--trim {{trim}}): the trimmed mean uses all marks for {{entries}}.',
    'no-counted-sheets': 'No sheet counts: there is nothing to rank.',
    'juror-without-sheets':
      '“{{juror}}” has no sheet that counts: severityAdditive, severityRasch, infit and outfit are null.',
    'one-juror':
      'Only “{{juror}}” has sheets that count: severity and agreement cannot be told (the values of agreement are null), and resampling a single juror does not say how uncertain the ranking is.',
    'one-entry':
      'Only “{{entry}}” has sheets that count: there is nothing to compare it with, and the values of agreement are null.',
    'flat-juror':
      'All {{sheets}} sheets of “{{juror}}” have the same value: they tell nobody apart and their z-scores are 0.',
    'single-sheet-juror': '“{{juror}}” has only one sheet that counts: its z-score is 0.',
    'disconnected-panels':
      'The jurors form {{count}} panels that share no entry: {{panels}}. Ranks stay common to all, but nothing tells a strict panel from weak entries: additive and rasch compare within a panel only.',
    'agreement-needs-all-sheets_one':
      '{{count}} sheet is missing for every juror to have judged every entry: kendallW, kendallChi2 and the icc values are null.',
    'agreement-needs-all-sheets_other':
      '{{count}} sheets are missing for every juror to have judged every entry: kendallW, kendallChi2 and the icc values are null.',
    'agreement-undefined': 'The marks do not differ enough to measure agreement: {{measures}} are null.',
    'doubt-not-asked': 'No resamples were asked for (--bootstrap 0): rankLow, rankHigh and pFirst are null.',
    'doubt-never-drawn':
      'No resample drew a juror of “{{entry}}”: rankLow, rankHigh and pFirst are null. Raise --bootstrap.',
    'rasch-nothing-to-fit':
      'No marks are left for the Rasch model to measure: rasch, raschSe, severityRasch, infit and outfit are null.',
    'rasch-no-finite-maximum':
      'With these marks the Rasch model has no finite solution: rasch, raschSe, severityRasch, infit and outfit are null.',
    'rasch-too-many-categories':
      'There are {{categories}} distinct marks, too many for the Rasch model (at most {{most}}): rasch, raschSe, severityRasch, infit and outfit are null.',
    'rasch-extreme-entry': {
      lowest:
        'The marks of “{{entry}}” are all the lowest: its Rasch measure is placed 0.3 points from the bottom of the scale.',
      highest:
        'The marks of “{{entry}}” are all the highest: its Rasch measure is placed 0.3 points from the top of the scale.',
    },
    'rasch-extreme-juror': {
      lowest:
        'The marks of “{{juror}}” are all the lowest: the Rasch severity is placed 0.3 points from the bottom of the scale; infit and outfit are null.',
      highest:
        'The marks of “{{juror}}” are all the highest: the Rasch severity is placed 0.3 points from the top of the scale; infit and outfit are null.',
    },
    'rasch-extreme-criterion': {
      lowest: 'The marks for “{{criterion}}” are all the lowest: the Rasch model sets it aside.',
      highest: 'The marks for “{{criterion}}” are all the highest: the Rasch model sets it aside.',
    },
    'rasch-unlinked-entry':
      'No mark links “{{entry}}” to one panel of what the Rasch model measures: rasch and raschSe are null.',
    'rasch-unlinked-juror':
      'No mark links “{{juror}}” to one panel of what the Rasch model measures: severityRasch, infit and outfit are null.',
    'rasch-unlinked-criterion': 'No mark links “{{criterion}}” to what the Rasch model measures: it is left out.',
    'rasch-marks-merged':
      'The marks {{marks}} appear only where all are alike: for the Rasch model they count as the nearest mark.',
    'rasch-disconnected':
      'The Rasch measures form {{panels}} panels, each with its own zero: they compare within a panel only.',
  },
};
