import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposeSteps } from '../../../../shared/coaching/agenda-templates.ts';
import { momentOf } from '../../../../shared/coaching/local-day.ts';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readCoaching, sessionNotesOf } from '../../../../shared/documents/organisation-document.ts';
import { exportProse } from '../../../../shared/documents/prose.ts';
import { readPrivateNotes } from '../../../../shared/documents/private-document.ts';
import { newId, organisationIdSchema } from '../../../../shared/domain/ids.ts';
import { createTranslate } from '../../../../shared/i18n/translator.ts';
import { openLaptop, type Laptop } from '../../../../tests/support/laptop.ts';
import { openScreen } from '../../../../tests/support/open-screen.tsx';
import { addAction } from '../../../data/commands/actions.ts';
import { addAdvice } from '../../../data/commands/advice.ts';
import { createOrganisation } from '../../../data/commands/organisations.ts';
import {
  closeSession,
  editSession,
  planSession,
  reopenSession,
  startSession,
} from '../../../data/commands/sessions.ts';
import type { Change } from '../../../data/store-contract.ts';
import { listNotes } from '../../../data/queries/coaching.ts';
import { CoachingRoutes } from '../routes.tsx';
import { nowText } from '../use-run.ts';

Object.assign(Element.prototype, { scrollIntoView: () => undefined });
// jsdom lays nothing out; the editor asks where its cursor stands.
const nowhere = { x: 0, y: 0, top: 0, left: 0, bottom: 0, right: 0, width: 0, height: 0, toJSON: () => ({}) };
const rectangles = Object.assign([nowhere], { item: () => nowhere });
Object.assign(Range.prototype, { getBoundingClientRect: () => nowhere, getClientRects: () => rectangles });
Object.assign(document, { elementFromPoint: () => null });

const t = createTranslate('it');
const user = userEvent.setup();
// The private document is found by the workspace; ids of documents are ULIDs.
const OWNER = newId(organisationIdSchema);

let laptop: Laptop;
let of: string;
let session: string;

const organisationId = () => documentIdOf({ kind: 'organisation', id: of });
const read = async () => readCoaching(await laptop.store.read(organisationId()));

async function store(change: Change): Promise<void> {
  const stored = await laptop.store.change(change);
  if (!stored.ok) throw new Error(stored.error.code);
}

beforeEach(async () => {
  laptop = await openLaptop({ workspace: { workspaceId: OWNER } });
  const made = await createOrganisation(laptop.store, { name: 'Ulisse' });
  if (!made.ok) throw new Error(made.error.code);
  of = made.value.id;
  const planned = planSession(
    of,
    {
      topic: 'A chi vendere',
      startsAt: new Date().toISOString(),
      plannedMinutes: 90,
      place: 'MIND',
      isRemote: false,
      link: '',
      agenda: 'working',
      coachIds: [],
      expertIds: [],
      participants: ['referente progetto'],
      dimensions: [],
      cards: [],
      request: '',
    },
    proposeSteps('working', t),
  );
  if (!planned.ok) throw new Error(planned.error.code);
  session = planned.value.id;
  await store(planned.value.change);
});

afterEach(async () => {
  cleanup();
  await laptop.store.close();
});

function open(): void {
  openScreen(laptop, `/coaching/${of}/${session}`, <CoachingRoutes />, {}, {}, { workspaceId: OWNER });
}

async function running(): Promise<void> {
  const { sessions, steps } = await read();
  const [own] = sessions;
  if (own === undefined) throw new Error('no session');
  const ordered = [...steps].sort((a, b) => (a.value.order < b.value.order ? -1 : 1));
  await store(startSession(of, own, ordered, new Date().toISOString()));
  open();
  await screen.findByRole('button', { name: 'Pausa' });
}

describe('a planned session', () => {
  it('shows its agenda, is prepared, and begins', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: 'Ulisse, sessione 1' })).toBeTruthy();
    expect(screen.getByText('90 minuti su 90')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sposta dopo «Ripresa»' }));
    await user.click(screen.getByRole('button', { name: 'Aggiungi un passo' }));
    expect(await screen.findByText('100 minuti su 90')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Comincia' }));
    const agenda = await screen.findByRole('list', { name: 'Scaletta' });
    const steps = within(agenda).getAllByRole('button');
    expect(steps[0]?.textContent).toContain('Azioni aperte');
    expect(steps[0]?.getAttribute('aria-current')).toBe('step');
  });
});

describe('the day of a planned session', () => {
  const field = () => screen.getByRole('group', { name: 'Giorno' });
  const focusDay = () => field().querySelector<HTMLElement>('[role=spinbutton]')?.focus();

  it('can not be cleared away: the page asks for it, and the session keeps its hour', async () => {
    const before = momentOf('2027-07-05', '15:30');
    const moved = editSession(of, session, { startsAt: before });
    if (!moved.ok) throw new Error(moved.error.code);
    await store(moved.value);
    open();
    await screen.findByRole('heading', { level: 1, name: 'Ulisse, sessione 1' });
    focusDay();
    await user.keyboard('{Backspace}{ArrowRight}{Backspace}{ArrowRight}{Backspace}{Backspace}{Backspace}{Backspace}');
    expect(await screen.findByText(/^Scrivi il giorno/u)).toBeTruthy();
    await laptop.store.flush();
    expect((await read()).sessions[0]?.value.startsAt).toBe(before);
    focusDay();
    await user.keyboard('08072027');
    await waitFor(async () => expect((await read()).sessions[0]?.value.startsAt).toBe(momentOf('2027-07-08', '15:30')));
    await waitFor(() => expect(screen.queryByText(/^Scrivi il giorno/u)).toBeNull());
  });
});

describe('a session under way', () => {
  it('keeps what is typed in its notes, with its formats', async () => {
    await running();
    const notes = await screen.findByRole('textbox', { name: 'Appunti' });
    await user.click(notes);
    await user.click(screen.getByRole('button', { name: 'Grassetto' }));
    await user.keyboard('Otto persone');
    await waitFor(() => expect(notes.querySelector('strong')?.textContent).toBe('Otto persone'));
    await laptop.store.flush();
    const [row] = await listNotes().run(laptop.store.database);
    expect(row).toMatchObject({ id: session, text: 'Otto persone' });
    const prose = await laptop.store.openProse({
      documentId: organisationId(),
      name: sessionNotesOf(session),
      trace: { definition: { type: 'session', schema: (await import('zod')).z.object({}) }, id: session, fields: {} },
    });
    expect(exportProse(prose.fragment)).toEqual([
      { node: 'paragraph', attributes: {}, content: [[{ text: 'Otto persone', marks: { bold: {} } }]] },
    ]);
    prose.close();
  });

  it('shows its notes to read where nothing may be changed', async () => {
    const { sessions, steps } = await read();
    const [own] = sessions;
    if (own === undefined) throw new Error('no session');
    await store(startSession(of, own, steps, new Date().toISOString()));
    laptop = await laptop.restart({ workspace: { workspaceId: OWNER, freeBytes: 0 } });
    open();
    expect(await screen.findByText('Nessun appunto.')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Appunti' })).toBeNull();
  });

  it('has tools that the keyboard reaches in one stop', async () => {
    await running();
    const tools = await screen.findByRole('toolbar', { name: 'Formato' });
    const names = within(tools)
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual(['Titolo', 'Grassetto', 'Corsivo', 'Elenco', 'Elenco numerato', 'Spunte', 'Collegamento']);
    within(tools).getByRole('button', { name: 'Titolo' }).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Corsivo');
  });

  it('lets the organisation decide between two pieces of advice', async () => {
    const first = addAdvice(of, { title: 'Partire dai gruppi.', topic: 'i gruppi', givenOn: '2021-06-15' });
    await store(first.change);
    await store(
      addAdvice(of, { title: 'Partire dai singoli.', topic: 'i singoli', givenOn: '2021-07-01', against: [first.id] })
        .change,
    );
    await running();
    expect(screen.getByText('In contrasto')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Scelgono .*: Partire dai singoli\.$/u }));
    expect(await screen.findByText('Deciso: Partire dai singoli.')).toBeTruthy();
    const { advice, decisions } = await read();
    expect(advice.map(({ value }) => value.outcome)).toEqual(['set-aside', 'followed']);
    expect(decisions[0]?.value).toMatchObject({ text: 'Partire dai singoli', owner: 'Ulisse', session });
    expect(screen.queryByText('In contrasto')).toBeNull();
  });

  it('takes decisions and actions line by line, and says who is missing', async () => {
    await running();
    await user.click(screen.getByRole('button', { name: 'Azione' }));
    await user.type(screen.getByRole('textbox', { name: 'Che cosa si fa' }), 'Chiedere agli alberghi{Enter}');
    const table = await screen.findByRole('table', { name: 'Decisioni e azioni' });
    expect(within(table).getByText('manca chi lo fa')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Che cosa si fa' }).value).toBe('');
    await user.click(within(table).getByRole('checkbox', { name: 'Fatto: Chiedere agli alberghi' }));
    await waitFor(async () => expect((await read()).actions[0]?.value.state).toBe('done'));
  });

  it('keeps an action that is begun while a decision is still being stored', async () => {
    await running();
    await user.click(screen.getByRole('button', { name: 'Decisione' }));
    await user.type(screen.getByRole('textbox', { name: 'Che cosa si è deciso' }), 'Partire dai gruppi');
    // At once, as somebody does who writes while people talk: nothing is awaited in between.
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Che cosa si è deciso' }), { key: 'Enter' });
    fireEvent.click(screen.getByRole('button', { name: 'Azione' }));
    await waitFor(async () => expect((await read()).decisions).toHaveLength(1));
    await laptop.store.flush();
    expect(await screen.findByRole('form', { name: 'Nuova azione' })).toBeTruthy();
  });

  it('closes with what it has, and asks why when something is missing', async () => {
    await store(addAction(of, { session, text: 'Conto economico' }).change);
    await running();
    await user.click(screen.getByRole('button', { name: 'Chiudi la sessione' }));
    const panel = await screen.findByRole('complementary', { name: 'Chiudere la sessione' });
    expect(within(panel).getByText('1 azione senza chi la fa')).toBeTruthy();
    const close = within(panel).getByRole<HTMLButtonElement>('button', { name: 'Chiudi la sessione' });
    expect(close.disabled).toBe(true);
    expect(within(panel).getByRole<HTMLInputElement>('textbox', { name: 'Minuti di referente progetto' }).value).toBe(
      '90',
    );
    await user.type(within(panel).getByRole('textbox', { name: 'Perché si chiude così' }), 'Manca il tempo');
    await user.click(close);
    expect(await screen.findByText('La sessione è chiusa.')).toBeTruthy();
    const { sessions, attendance } = await read();
    expect(sessions[0]?.value).toMatchObject({ state: 'closed', outcome: 'Manca il tempo' });
    expect(attendance.map(({ value }) => [value.name, value.minutes])).toEqual([['referente progetto', 90]]);
    await user.click(screen.getByRole('button', { name: 'Altro' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Riapri la sessione' }));
    expect(await screen.findByRole('button', { name: 'Riprendi' })).toBeTruthy();
  });

  const openClosing = async () => {
    await user.click(screen.getByRole('button', { name: 'Chiudi la sessione' }));
    return screen.findByRole('complementary', { name: 'Chiudere la sessione' });
  };

  it('keeps the owner’s field under whoever types a name with pauses', async () => {
    await store(addAction(of, { session, text: 'Conto economico', dueOn: '2027-07-08' }).change);
    await running();
    const panel = await openClosing();
    const owner = within(panel).getByRole<HTMLInputElement>('textbox', { name: 'Chi lo fa' });
    await user.type(owner, 'Ma{Enter}');
    await waitFor(() => expect(within(panel).queryByText('1 azione senza chi la fa')).toBeNull());
    expect(owner.isConnected).toBe(true);
    await user.type(owner, 'ria{Enter}');
    await waitFor(async () => expect((await read()).actions[0]?.value.owner).toBe('Maria'));
  });

  it('keeps what was typed for its close when the panel is closed and opened again', async () => {
    await running();
    const first = await openClosing();
    await user.type(within(first).getByRole('textbox', { name: 'Perché si chiude così' }), 'Manca il tempo');
    await user.click(within(first).getByRole('button', { name: 'referente progetto non c’era' }));
    await user.type(within(first).getByRole('textbox', { name: 'C’era anche' }), 'Guida LIS{Enter}');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Chiudere la sessione' })).toBeNull());
    const again = await openClosing();
    expect(within(again).getByRole<HTMLTextAreaElement>('textbox', { name: 'Perché si chiude così' }).value).toBe(
      'Manca il tempo',
    );
    expect(within(again).getByRole('textbox', { name: 'Minuti di Guida LIS' })).toBeTruthy();
    expect(within(again).queryByRole('textbox', { name: 'Minuti di referente progetto' })).toBeNull();
  });

  it('opened again and closed without somebody keeps the date said before and forgets their time', async () => {
    await running();
    const { sessions, steps } = await read();
    const [own] = sessions;
    if (own === undefined) throw new Error('no session');
    const nextAt = momentOf('2027-07-08', '15:30');
    const attendance = ['Guida LIS', 'referente progetto'].map((name) => ({
      person: '',
      name,
      role: 'other' as const,
      minutes: 30,
    }));
    await store(closeSession(of, own, steps, { outcome: 'Due date', nextAt, attendance, recorded: [] }, nowText()));
    await screen.findByRole('heading', { name: 'Chi c’era' });
    await store(reopenSession(of, session));
    await screen.findByRole('button', { name: 'Riprendi' });
    const panel = await openClosing();
    await user.click(within(panel).getByRole('button', { name: 'Guida LIS non c’era' }));
    await user.click(within(panel).getByRole('button', { name: 'Chiudi la sessione' }));
    expect(await screen.findByText('La sessione è chiusa.')).toBeTruthy();
    const after = await read();
    expect(after.sessions[0]?.value).toMatchObject({ state: 'closed', outcome: 'Due date', nextAt });
    expect(after.attendance.map(({ value }) => value.name)).toEqual(['referente progetto']);
  });

  it('keeps what is for the coach alone in the private document', async () => {
    await running();
    await user.type(await screen.findByRole('textbox', { name: 'Appunti solo per te' }), 'SEGRETO dei soci');
    await user.tab();
    await laptop.store.flush();
    const state = await laptop.store.read(documentIdOf({ kind: 'private', id: OWNER }));
    await waitFor(() => expect(readPrivateNotes(state).get(session)).toBe('SEGRETO dei soci'));
    expect(Buffer.from(await laptop.store.copyOf(organisationId())).toString('latin1')).not.toContain('SEGRETO');
  });

  it('refuses a file that is too large without reading it, and says when one has vanished', async () => {
    await running();
    const drop = screen.getByText(/^Trascina qui i file/u).closest('.drop');
    if (drop === null) throw new Error('no place to drop');
    const read2GB = () => Promise.reject(new Error('must not be read'));
    const large = Object.assign(new File(['x'], 'video.mp4'), { arrayBuffer: read2GB });
    Object.defineProperty(large, 'size', { value: 2 * 1024 ** 3 });
    const gone = Object.assign(new File(['x'], 'sparito.pdf'), {
      arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    fireEvent.drop(drop, { dataTransfer: { files: [large] } });
    expect(await screen.findByText(/video\.mp4.*50 MB/u)).toBeTruthy();
    fireEvent.drop(drop, { dataTransfer: { files: [gone] } });
    expect(await screen.findByText(/«sparito\.pdf» non c’è più/u)).toBeTruthy();
    expect((await laptop.store.read(organisationId())).has('attachment')).toBe(false);
  });
});
