import '../../../src/public-site/look/tokens.css';
import './look/field.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app.js';
import { FaultBoundary } from './parts/fault-boundary.js';
import { Gate } from './session/gate.js';
import { queries } from './session/queries.js';
import { registerShell } from './shell/register.js';

createRoot(document.getElementById('field')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Router base="/field">
        <FaultBoundary>
          <Gate>
            <App />
          </Gate>
        </FaultBoundary>
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);

void registerShell();
