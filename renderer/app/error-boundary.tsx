import { Component, type ReactNode } from 'react';
import { noteFault } from './fault-log.ts';

interface ErrorBoundaryProps {
  /** A new value gives the page another chance: the address. */
  readonly resetKey: string;
  readonly children: ReactNode;
  readonly fallback: (fault: { readonly componentStack: string; readonly retry: () => void }) => ReactNode;
}

interface ErrorBoundaryState {
  readonly stack: string | null;
  readonly resetKey: string;
}

/** Keeps a fault of one page from taking the window with it. A class, because React offers nothing else for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { resetKey: props.resetKey, stack: null };
  }

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { stack: '' };
  }

  override state: ErrorBoundaryState = { stack: null, resetKey: this.props.resetKey };

  override componentDidCatch(error: unknown, info: { readonly componentStack?: string | null }): void {
    noteFault(error);
    this.setState({ stack: info.componentStack ?? '' });
  }

  override render(): ReactNode {
    if (this.state.stack === null) return this.props.children;
    return this.props.fallback({
      componentStack: this.state.stack,
      retry: () => this.setState({ stack: null }),
    });
  }
}
