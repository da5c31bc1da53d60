import 'virtual:antd.css';
import '../../../src/public-site/look/tokens.css';
import './look/console.css';
import { StyleProvider } from '@ant-design/cssinjs';
import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app.js';
import { nowhere, theme } from './look/ant.js';
import { Gate } from './session/gate.js';
import { ReauthenticationDialog } from './session/reauthentication-dialog.js';
import { queryClient } from './session/session-state.js';

createRoot(document.getElementById('console')!).render(
  <StrictMode>
    <StyleProvider container={nowhere}>
      <ConfigProvider theme={theme} locale={zhCN} button={{ autoInsertSpace: false }}>
        <QueryClientProvider client={queryClient}>
          <Router base="/console">
            <Gate>
              <App />
            </Gate>
            <ReauthenticationDialog />
          </Router>
        </QueryClientProvider>
      </ConfigProvider>
    </StyleProvider>
  </StrictMode>,
);
