import { Component, type ReactNode } from 'react';
import { common } from '../text/common.js';
import { Note } from './note.js';

/** A fault of ours takes nothing away: what was kept is kept. */
export class FaultBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className="door">
        <h1>{common.fault}</h1>
        <Note kind="stop" role="alert">
          {common.faultWhat}
        </Note>
        <a className="button" href="/field/">
          {common.home}
        </a>
      </main>
    );
  }
}
