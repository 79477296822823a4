import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Component, type ComponentType, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { laterPart } from './later-part.tsx';
import { WordsProvider } from './text.tsx';

function Greeting({ name }: { readonly name: string }) {
  return <p>Ciao {name}</p>;
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <button onClick={() => this.setState({ isBroken: false })}>Riprova</button>;
  }
}

/** A fetch that answers when it is told to; how often it was asked. */
function fetchByHand() {
  let asked = 0;
  let answer: (part: ComponentType<{ readonly name: string }>) => void = () => undefined;
  let refuse: (error: Error) => void = () => undefined;
  return {
    asked: () => asked,
    answer: () => act(async () => answer(Greeting)),
    refuse: () => act(async () => refuse(new Error('gone'))),
    load: () => {
      asked += 1;
      return new Promise<ComponentType<{ readonly name: string }>>((resolve, reject) => {
        answer = resolve;
        refuse = reject;
      });
    },
  };
}

function show(part: ReactNode): void {
  render(
    <WordsProvider language="it">
      <Boundary>{part}</Boundary>
    </WordsProvider>,
  );
}

afterEach(cleanup);

describe('a part fetched when it is shown', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('says that it waits, is there with the fetch, and is fetched once', async () => {
    const fetch = fetchByHand();
    const Part = laterPart(fetch.load);
    expect(fetch.asked()).toBe(0);
    show(<Part name="Agade" />);
    expect(screen.getByRole('status').textContent).toBe('Apro la pagina…');
    await fetch.answer();
    expect(screen.getByText('Ciao Agade')).toBeTruthy();
    cleanup();
    show(<Part name="Comin" />);
    expect(screen.getByText('Ciao Comin')).toBeTruthy();
    expect(fetch.asked()).toBe(1);
  });

  it('does not wait for what was fetched before', async () => {
    const fetch = fetchByHand();
    const Part = laterPart(fetch.load);
    void Part.prefetch();
    await fetch.answer();
    show(<Part name="Agade" />);
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.getByText('Ciao Agade')).toBeTruthy();
  });

  it('gives a failed fetch to the error boundary, and fetches again when it is shown again', async () => {
    const fetch = fetchByHand();
    const Part = laterPart(fetch.load);
    show(<Part name="Agade" />);
    await fetch.refuse();
    fireEvent.click(screen.getByRole('button', { name: 'Riprova' }));
    expect(fetch.asked()).toBe(2);
    await fetch.answer();
    expect(screen.getByText('Ciao Agade')).toBeTruthy();
  });
});
