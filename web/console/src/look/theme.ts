import type { ThemeConfig } from 'antd';
import type { TokenOf } from './tokens.js';

/** Ant Design dressed in our tokens; every text at least 4.5:1, every edge of a field at least 3:1. */
export function consoleTheme(token: TokenOf): ThemeConfig {
  const [ink, muted, edge] = [token('--ink'), token('--muted'), token('--edge')];
  return {
    hashed: false,
    cssVar: { key: 'wanbi' },
    zeroRuntime: true,
    token: {
      colorPrimary: token('--action'),
      colorInfo: token('--action'),
      colorLink: token('--action'),
      colorSuccess: token('--good'),
      colorWarning: token('--wait'),
      colorError: token('--stop'),
      colorSuccessBg: token('--good-wash'),
      colorWarningBg: token('--wait-wash'),
      colorErrorBg: token('--stop-wash'),
      colorInfoBg: token('--action-wash'),
      controlItemBgActive: token('--action-wash'),
      colorErrorText: token('--stop'),
      colorText: ink,
      colorTextHeading: ink,
      colorTextSecondary: muted,
      colorTextTertiary: muted,
      colorTextDescription: muted,
      colorTextPlaceholder: muted,
      colorTextDisabled: muted,
      colorIcon: muted,
      colorBorder: edge,
      colorBorderSecondary: token('--line'),
      colorSplit: token('--line'),
      colorBgLayout: token('--paper'),
      borderRadius: 8,
      controlHeight: 36,
      fontSize: 14,
      lineHeight: 1.5,
      fontFamily: token('--text'),
      fontFamilyCode: token('--digits'),
      motion: false,
    },
  };
}
