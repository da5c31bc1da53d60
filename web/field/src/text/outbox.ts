import type { OutboxKind, OutboxState } from '../outbox/outbox-record.js';

/** What is on its way. */
export const outbox = {
  title: '待发',
  what: '先存在这台设备上（已加密），再发给服务器。没发出的不会丢。',
  empty: '都已发出。',
  kinds: {
    batch: '批次',
    vehicle: '车辆或部件',
    photo: '照片',
    receipt: '接收',
    move: '移动',
    'stock-take': '盘点',
  } satisfies Record<OutboxKind, string>,
  states: {
    queued: '等待发出',
    sending: '正在发出',
    failed: '没有办成',
    conflict: '与系统不一致',
    done: '已发出',
  } satisfies Record<OutboxState, string>,
  glyphs: {
    queued: '…',
    sending: '↑',
    failed: '!',
    conflict: '≠',
    done: '✓',
  } satisfies Record<OutboxState, string>,
  tries: (count: number) => `已试 ${count} 次`,
  retry: '再发一次',
  discard: '删掉这一条',
  discardSure: '真的删掉？删掉后只能重新登记。',
  discardYes: '删掉',
  ours: '这台设备上的',
  theirs: '系统里的',
  otherLabel: '换一个标签再发',
  newLabel: '新标签',
  done: '刚发出的',
};
