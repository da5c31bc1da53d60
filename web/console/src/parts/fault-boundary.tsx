import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { common } from '../text/common.js';
import { Nothing } from './nothing.js';

/** A fault of ours on one screen leaves the rest of the console usable. */
export class FaultBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className="panel" role="alert">
        <Nothing title={common.pageFault}>{common.pageFaultWhat}</Nothing>
        <Button onClick={() => this.setState({ isBroken: false })}>{common.retry}</Button>
      </div>
    );
  }
}
