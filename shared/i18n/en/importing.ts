import type { importing as source } from '../it/importing.ts';
import type { Translation } from '../translation.ts';

/** English texts: importing. */
export const importing = {
  notes: {
    'file-empty': 'The file “{{fileName}}” is empty (0 bytes).',
    'file-too-large':
      '“{{fileName}}” is {{megabytes}} MB; files up to {{limit}} MB can be read. Remove pictures and sheets you do not need and try again.',
    'file-too-many-rows':
      'The sheet “{{sheet}}” of “{{fileName}}” has more than {{limit}} rows. Split it into several files and try again.',
    'file-expands-too-much':
      '“{{fileName}}” would take more than {{limit}} MB once opened: it is broken or made to do harm. It was not read.',
    'file-is-png': '“{{fileName}}” is a PNG picture, not a sheet of data. Choose a CSV, XLSX or ODS file.',
    'file-is-jpeg': '“{{fileName}}” is a JPEG picture, not a sheet of data. Choose a CSV, XLSX or ODS file.',
    'file-is-gif': '“{{fileName}}” is a GIF picture, not a sheet of data. Choose a CSV, XLSX or ODS file.',
    'file-is-webp': '“{{fileName}}” is a WebP picture, not a sheet of data. Choose a CSV, XLSX or ODS file.',
    'file-is-pdf':
      '“{{fileName}}” is a PDF document, not a sheet of data. Ask for the sheet it was made from, as CSV, XLSX or ODS.',
    'file-is-zip': '“{{fileName}}” is a compressed archive. Open it and choose the CSV, XLSX or ODS file inside.',
    'file-is-word':
      '“{{fileName}}” is a text document. Copy the table into a spreadsheet, save it as XLSX, CSV or ODS and try again.',
    'file-is-presentation':
      '“{{fileName}}” is a presentation. Copy the table into a spreadsheet, save it as XLSX, CSV or ODS and try again.',
    'file-is-html':
      '“{{fileName}}” is a web page, whatever its name says. Open it in a spreadsheet, save it as XLSX and try again.',
    'file-is-xml': '“{{fileName}}” is an XML file. Open it in a spreadsheet, save it as XLSX and try again.',
    'file-is-rtf':
      '“{{fileName}}” is an RTF text document. Copy the table into a spreadsheet, save it as XLSX and try again.',
    'file-is-binary': '“{{fileName}}” is not a sheet of data that can be read. Choose a CSV, XLSX or ODS file.',
    'file-password-protected':
      '“{{fileName}}” is protected by a password. Open it, save it without the password and try again.',
    'file-old-excel':
      '“{{fileName}}” is in the format of an old Excel. Open it, choose “Save as”, “Excel workbook (.xlsx)” and try again.',
    'file-damaged':
      '“{{fileName}}” is damaged or incomplete. Open it in a spreadsheet, save it again or ask for it again, and try again.',
    'file-unclosed-quote':
      '“{{fileName}}”, row {{atRow}}: quotation marks are opened and never closed. Correct the cell and try again.',
    'already-imported_one':
      'This sheet has already been imported (“{{fileName}}”): {{count}} identical row, nothing changed.',
    'already-imported_other':
      'This sheet has already been imported (“{{fileName}}”): {{count}} identical rows, nothing changed.',
    'no-header': '“{{fileName}}” has no cell with anything in it.',
    'no-rows': 'The sheet has a header (row {{row}}) but no row of data.',
    'no-mark-rows': 'The sheet has a header (row {{row}}) but no row of marks.',
    'column-missing':
      'The header (row {{row}}) has no column “{{field}}”. Say which column holds it, or add it to the sheet.',
    'column-repeated':
      'In the header (row {{row}}) “{{header}}” comes more than once, in columns {{letters}}. Say which one to use.',
    'criteria-columns-missing':
      'The header (row {{row}}) has no column with the marks of a criterion. Criteria expected: {{criteria}}.',

    'columns-left-out_one': 'The column {{columns}} is not one the app knows and was not imported.',
    'columns-left-out_other': 'The columns {{columns}} are not ones the app knows and were not imported.',
    'criteria-without-column_one': 'The sheet has no column for the criterion {{criteria}}: its marks stay missing.',
    'criteria-without-column_other':
      'The sheet has no columns for the criteria {{criteria}}: their marks stay missing.',
    'column-without-header_one': 'Column {{letter}} holds {{count}} cell but has no heading: it was not imported.',
    'column-without-header_other': 'Column {{letter}} holds {{count}} cells but has no heading: it was not imported.',
    'rows-unchanged_one': '{{count}} row is the same as what is there already.',
    'rows-unchanged_other': '{{count}} rows are the same as what is there already.',
    'jurors-alike':
      'Are “{{name}}” and “{{otherName}}” the same person? Their names differ in the file and stay apart.',
    'pitches-alike':
      'Are “{{name}}” and “{{otherName}}” the same project? Their names differ in the file and stay apart.',
    'scales-differ':
      'The criteria do not all have the same scale, but a contest has one. Correct the sheet or choose the scale.',

    'cell-without-header': 'Row {{row}}, column {{letter}}: “{{value}}” has no heading and was not imported.',
    'cell-error': 'Row {{row}}, “{{column}}”: the cell holds an error ({{value}}).',
    'formula-without-result':
      'Row {{row}}, “{{column}}”: the cell holds a formula without a result ({{value}}). Open the sheet, save it and try again.',
    'formula-as-text_one':
      'Row {{row}}, {{columns}}: the cell begins with {{signs}}. It was imported as text, without running it.',
    'formula-as-text_other':
      'Row {{row}}, {{columns}}: the cells begin with {{signs}}. They were imported as text, without running them.',

    'pitch-missing': 'Row {{row}}: the project is missing.',
    'pitch-unknown': 'Row {{row}}: “{{name}}” is not among the projects of this contest.',
    'pitch-ambiguous': 'Row {{row}}: several projects of this contest are called “{{name}}”. Choose which.',
    'pitch-likely': 'Row {{row}}: “{{name}}” is not there; perhaps “{{likely}}”?',
    'juror-missing': 'Row {{row}}: the juror is missing.',
    'juror-unknown': 'Row {{row}}: “{{name}}” is not on the jury of this contest.',
    'juror-ambiguous': 'Row {{row}}: several jurors of this contest are called “{{name}}”. Choose which.',
    'juror-likely': 'Row {{row}}: “{{name}}” is not there; perhaps “{{likely}}”?',
    'criterion-missing': 'Row {{row}}: the criterion is missing.',
    'criterion-unknown': 'Row {{row}}: “{{name}}” is not among the criteria of this contest.',
    'criterion-ambiguous': 'Row {{row}}: several criteria of this contest are called “{{name}}”. Choose which.',
    'criterion-likely': 'Row {{row}}: “{{name}}” is not there; perhaps “{{likely}}”?',
    'organisation-missing': 'Row {{row}}: the organisation is missing.',
    'organisation-unknown': 'Row {{row}}: “{{name}}” is not among the organisations.',
    'organisation-ambiguous': 'Row {{row}}: several organisations are called “{{name}}”. Choose which.',
    'organisation-likely': 'Row {{row}}: “{{name}}” is not there; perhaps “{{likely}}”?',

    'mark-not-a-number': 'Row {{row}}, “{{column}}”: “{{value}}” is not a number. Leave it empty or correct it?',
    'mark-ambiguous':
      'Row {{row}}, “{{column}}”: “{{value}}” can be read in two ways. Write the mark without a thousands separator.',
    'mark-incomplete':
      'Row {{row}}, “{{column}}”: “{{value}}” is incomplete. Write the whole mark, for example “7” or “7/{{max}}”.',
    'mark-other-scale': 'Row {{row}}, “{{column}}”: “{{value}}” is on another scale (here marks are out of {{max}}).',
    'mark-out-of-scale': 'Row {{row}}, “{{column}}”: {{mark}} is outside the scale {{min}}–{{max}}.',
    'mark-off-step': 'Row {{row}}, “{{column}}”: {{mark}} does not keep the step of {{step}}.',
    'mark-is-date': 'Row {{row}}, “{{column}}”: the cell holds a date ({{date}}), not a mark.',
    'mark-became-date':
      'Row {{row}}, “{{column}}”: the cell holds a date ({{date}}), not a mark. Was it perhaps “{{guess}}”?',
    'mark-changed':
      'Row {{row}}, “{{column}}”: the mark of {{juror}} was {{before}}, in the file it is {{after}}. Replace it?',
    'mark-twice':
      'Row {{row}}, “{{column}}”: the mark is {{mark}}, but in row {{otherRow}} the same mark is {{otherMark}}. Which one counts?',
    'row-repeated': 'Row {{row}}: it repeats row {{otherRow}}. Its marks count only once.',

    'name-missing': 'Row {{row}}: the name is missing.',
    'same-as-row': 'Row {{row}}: “{{name}}” seems to be the same as row {{otherRow}} (“{{otherName}}”). Merge them?',
    'same-as-stored': 'Row {{row}}: “{{name}}” seems to be the same as “{{otherName}}”, already there. Merge them?',
    'similar-to-row': 'Row {{row}}: “{{name}}” resembles “{{otherName}}” of row {{otherRow}}. Is it the same?',
    'similar-to-stored': 'Row {{row}}: “{{name}}” resembles “{{otherName}}”, already there. Is it the same?',
    'code-of-row':
      'Row {{row}}: “{{name}}” has the code {{code}}, the same as “{{otherName}}” (row {{otherRow}}). Merge them?',
    'code-of-stored':
      'Row {{row}}: “{{name}}” has the code {{code}}, the same as “{{otherName}}”, already there. Merge them?',
    'email-invalid': 'Row {{row}}, “{{column}}”: “{{value}}” is not an e-mail address. It was imported as it is.',
    'world-unknown':
      'Row {{row}}, “{{column}}”: “{{value}}” is not one of the five worlds (finance, business, third sector, institutions, research). It is left to choose.',
    'conflict-unknown': 'Row {{row}}, “{{column}}”: no organisation has the code “{{value}}”.',

    'date-not-in-calendar': 'Row {{row}}, “{{column}}”: “{{value}}” is not in the calendar.',
    'date-no-such-month': 'Row {{row}}, “{{column}}”: “{{value}}”: there is no month {{month}}; write day/month/year.',
    'date-without-year': 'Row {{row}}, “{{column}}”: “{{value}}” has no year; write day/month/year.',
    'date-not-readable': 'Row {{row}}, “{{column}}”: “{{value}}” is not a date; write day/month/year.',
    'amount-not-readable': 'Row {{row}}, “{{column}}”: “{{value}}” is not an amount in euro.',
    'amount-ambiguous':
      'Row {{row}}, “{{column}}”: “{{value}}” can be read in two ways. Write for example “12.500,00”.',
    'number-not-readable': 'Row {{row}}, “{{column}}”: “{{value}}” is not a number.',
    'dimension-missing': 'Row {{row}}: the dimension is missing.',
    'dimension-unknown': 'Row {{row}}: “{{name}}” is not a dimension of this map. Write it as the map does.',
    'dimension-ambiguous': 'Row {{row}}: several dimensions of this map are called “{{name}}”. Write it in full.',
    'dimension-likely': 'Row {{row}}: there is no dimension “{{name}}”; perhaps “{{likely}}”?',
    'level-outside':
      'Row {{row}}, “{{column}}”: “{{value}}” is outside the map. Levels are whole numbers from 1 to {{max}}: correct the cell or leave it empty.',
    'level-not-readable':
      'Row {{row}}, “{{column}}”: “{{value}}” is not a level. Write a number from 1 to {{max}}, or the name of the level.',
    'levels-missing': 'Row {{row}}: there is neither a present nor a target level. Write at least one.',
    'target-below':
      'Row {{row}}, “{{column}}”: the target level ({{target}}) is below the present one ({{present}}). It comes in as it is; check that they are not swapped.',
    'priority-unknown':
      'Row {{row}}, “{{column}}”: “{{value}}” is not a priority (1, 2, 3, or low, medium, high). It is still to be chosen.',
    'hours-not-readable':
      'Row {{row}}, “{{column}}”: “{{value}}” is not a number of hours. Write “6” or “2.5”, for example.',
    'code-of-other':
      'Row {{row}}: the code {{code}} is that of “{{otherName}}”, but the row says “{{name}}”. Correct one of them.',
    'need-twice':
      'Row {{row}}: “{{dimension}}” of “{{name}}” is in row {{otherRow}} already, which counts. Take one of them out.',
    'need-unchanged': 'Row {{row}}: “{{dimension}}” of “{{name}}” is the same as what is there already.',
    'scale-impossible':
      'Row {{row}}, “{{column}}”: the scale goes from {{min}} to {{max}}, but the maximum must be above the minimum.',
    'step-impossible':
      'Row {{row}}, “{{column}}”: the step {{step}} does not lead from the bottom to the top of the scale in a whole number of steps.',
    'weight-impossible': 'Row {{row}}, “{{column}}”: the weight is {{weight}}, but it must be greater than 0.',
  },
  fields: {
    name: 'Name',
    code: 'Code',
    legalForm: 'Legal form',
    sector: 'Sector',
    projectName: 'Project',
    description: 'Description',
    contactName: 'Contact',
    contactEmail: 'E-mail',
    website: 'Web site',
    tags: 'Tags',
    requestedCents: 'Contribution requested',
    source: 'Source',
    notes: 'Notes',
    world: 'World',
    position: 'Role',
    email: 'E-mail',
    languages: 'Languages',
    conflictCodes: 'Conflicts of interest',
    availableFor: 'Available for',
    pitch: 'Project',
    juror: 'Juror',
    criterion: 'Criterion',
    mark: 'Mark',
    otherName: 'Other name',
    question: 'Question',
    min: 'Minimum',
    max: 'Maximum',
    step: 'Step',
    weight: 'Weight',
    organisation: 'Organisation',
    date: 'Date',
    topic: 'Topic',
    dimension: 'Dimension',
    present: 'Present level',
    target: 'Target level',
    priority: 'Priority',
    hours: 'Hours needed',
  },
} satisfies Translation<typeof source>;
