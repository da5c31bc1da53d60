import { Alert, Button, Input, QRCode, Select, Skeleton, Switch } from 'antd';
import type { ReactNode } from 'react';

/** One of each component of Ant Design that the console shows: their styles are what is written at build time. */
export const antdSamples: Record<string, ReactNode> = {
  Alert: <Alert title="x" />,
  Button: <Button>x</Button>,
  Input: (
    <>
      <Input />
      <Input.Password />
      <Input.TextArea />
    </>
  ),
  QRCode: <QRCode value="x" type="svg" />,
  Select: <Select options={[]} />,
  Skeleton: <Skeleton active />,
  Switch: <Switch />,
};
