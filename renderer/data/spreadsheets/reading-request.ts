import type { Scale } from '../../../shared/domain/scale.ts';
import type { Role } from '../../../shared/domain/person.ts';
import type { ColumnMapping } from '../../../shared/importing/fields.ts';
import type { StoredRecord } from '../../../shared/importing/find-twins.ts';
import type { ImportFile } from '../../../shared/importing/import-file.ts';
import type { ImportNote } from '../../../shared/importing/import-note.ts';
import type { MarkDecisions } from '../../../shared/importing/judge-marks.ts';
import type { MarkSetting } from '../../../shared/importing/mark-setting.ts';
import type { TableChoices } from '../../../shared/importing/open-table.ts';
import type { OrganisationDraft } from '../../../shared/importing/organisations.ts';
import type { NeedDraft, NeedsSetting } from '../../../shared/importing/needs.ts';
import type { PersonDraft } from '../../../shared/importing/people.ts';
import type { MarksPreview } from '../../../shared/importing/read-marks.ts';
import type { RegisterPreview } from '../../../shared/importing/register.ts';
import type { ContentGuess } from './guess-content.ts';
import type { TableFacts } from './table-facts.ts';

interface FileToRead {
  readonly file: ImportFile;
  readonly choices: TableChoices;
}

/** Where the headings say enough, `mapping` is null and the reading proposes one. */
interface TableToRead extends FileToRead {
  readonly mapping: ColumnMapping | null;
}

/** Something to be done with a spreadsheet away from the window. Plain data: it crosses to a worker. */
export type ReadingRequest =
  /** What does the file hold? */
  | (FileToRead & { readonly kind: 'probe'; readonly criteria: readonly string[] })
  | (TableToRead & { readonly kind: 'organisations'; readonly stored: readonly StoredRecord<OrganisationDraft>[] })
  | (TableToRead & {
      readonly kind: 'people';
      readonly stored: readonly StoredRecord<PersonDraft>[];
      readonly roles: readonly Role[];
      readonly organisationCodes: readonly string[];
    })
  | (TableToRead & { readonly kind: 'needs'; readonly setting: NeedsSetting })
  | (TableToRead & {
      readonly kind: 'marks';
      readonly setting: MarkSetting;
      readonly jurorId?: string;
      readonly knownImports: ReadonlyMap<string, string>;
      readonly decisions: MarkDecisions;
    })
  /** A sheet of marks whose projects, jurors and criteria become the contest's; without a scale one is proposed. */
  | (TableToRead & { readonly kind: 'new-contest'; readonly scale: Scale | null; readonly decisions: MarkDecisions })
  /** The rows of the file as they are written there, e.g. to save those that were left out. */
  | (FileToRead & { readonly kind: 'cells'; readonly rows: readonly number[] });

/** What a reading answers, by the kind of its request. Previews come without their table: `facts` stands for it. */
export interface ReadingAnswers {
  readonly probe: {
    readonly guess: ContentGuess | null;
    readonly facts: TableFacts | null;
    /** Why the file gives no table. */
    readonly notes: readonly ImportNote[];
  };
  readonly organisations: { readonly preview: RegisterPreview<OrganisationDraft>; readonly facts: TableFacts | null };
  readonly people: { readonly preview: RegisterPreview<PersonDraft>; readonly facts: TableFacts | null };
  readonly needs: { readonly preview: RegisterPreview<NeedDraft>; readonly facts: TableFacts | null };
  readonly marks: { readonly preview: MarksPreview; readonly facts: TableFacts | null };
  readonly 'new-contest': {
    readonly preview: MarksPreview;
    readonly facts: TableFacts | null;
    readonly scale: Scale;
  };
  readonly cells: {
    readonly header: readonly string[];
    readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  };
}

/** A request of one kind. */
export type RequestOf<Kind extends keyof ReadingAnswers> = Extract<ReadingRequest, { readonly kind: Kind }>;
