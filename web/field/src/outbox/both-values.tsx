import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answered, api } from '../api.js';
import { findVehicle } from '../custody/find-vehicle.js';
import { NumberShown } from '../number/number-shown.js';
import { useOutbox } from '../session/session.js';
import { outbox as words } from '../text/outbox.js';
import { custody } from '../text/yard.js';
import type { OutboxRecord } from './outbox-record.js';

/** What this device says and what the server has, beside each other; never one in place of the other. */
export function BothValues({ record }: { record: OutboxRecord }) {
  if (record.refusal?.code === 'label-taken') return <SameLabel record={record} />;
  if (record.kind === 'move' || record.kind === 'receipt') return <OtherPlace record={record} />;
  return null;
}

interface Said {
  label?: string;
  brand?: string | null;
  colour?: string | null;
  identifiers?: { value?: string | null }[];
}

function SameLabel({ record }: { record: OutboxRecord }) {
  const { outbox } = useOutbox();
  const ours = record.body as Said;
  const [label, setLabel] = useState('');
  const theirs = useQuery({
    queryKey: ['label', ours.label],
    queryFn: () => findVehicle(ours.label ?? ''),
  });
  return (
    <>
      <dl className="both">
        <Value name={words.ours}>{described(ours)}</Value>
        <Value name={words.theirs}>{theirs.data && described(theirs.data)}</Value>
      </dl>
      <form
        className="beside"
        onSubmit={(event) => {
          event.preventDefault();
          const said = label.normalize('NFKC').toUpperCase().replace(/\s/g, '');
          if (said) void outbox.change(record.id, { ...ours, label: said }, said);
        }}
      >
        <input
          aria-label={words.newLabel}
          placeholder={words.newLabel}
          value={label}
          maxLength={60}
          className="digits"
          autoCapitalize="characters"
          onChange={({ target }) => setLabel(target.value)}
        />
        <button>{words.otherLabel}</button>
      </form>
    </>
  );
}

function OtherPlace({ record }: { record: OutboxRecord }) {
  const [, id = ''] = /recovered-vehicles\/([^/]+)\//.exec(record.route) ?? [];
  const theirs = useQuery({
    queryKey: ['custody', id],
    queryFn: () =>
      answered(api.GET('/api/v1/recovered-vehicles/{id}/custody', { params: { path: { id } } })),
  });
  return (
    <dl className="both">
      <Value name={words.ours}>{record.said}</Value>
      <Value name={words.theirs}>{theirs.data?.current?.place ?? custody.notStored}</Value>
    </dl>
  );
}

function described({ label, brand, colour, identifiers }: Said): ReactNode {
  const number = identifiers?.[0]?.value;
  return (
    <>
      <strong className="digits">{label}</strong> {[colour, brand].filter(Boolean).join(' ')}{' '}
      {number && <NumberShown value={number} />}
    </>
  );
}

function Value({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
