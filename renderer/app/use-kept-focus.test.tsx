import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useKeptFocus } from './use-kept-focus.ts';

afterEach(cleanup);

function Page() {
  const main = useRef<HTMLElement>(null);
  const [isThere, setThere] = useState(true);
  useKeptFocus(main);
  return (
    <>
      <main ref={main} tabIndex={-1}>
        <section tabIndex={-1} aria-label="Pannello">
          {isThere ? <button onClick={() => setThere(false)}>Tieni</button> : null}
        </section>
      </main>
      {isThere ? <button onClick={() => setThere(false)}>Annulla</button> : null}
      <button>Altro</button>
    </>
  );
}

describe('what had the focus goes away', () => {
  it('leaves the keyboard at the nearest thing around it', async () => {
    render(<Page />);
    const button = screen.getByRole('button', { name: 'Tieni' });
    button.focus();
    button.click();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Pannello')));
  });

  it('leaves it on the page when there is nothing around', async () => {
    render(<Page />);
    const button = screen.getByRole('button', { name: 'Annulla' });
    button.focus();
    button.click();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
  });

  it('does not take it from where somebody has put it meanwhile', async () => {
    render(<Page />);
    const button = screen.getByRole('button', { name: 'Tieni' });
    button.focus();
    button.click();
    const other = screen.getByRole('button', { name: 'Altro' });
    other.focus();
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(document.activeElement).toBe(other);
  });
});
