import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../api/client.js';
import { useSettled } from '../parts/settled.js';
import type { Part } from '../text/part-names.js';
import { doubles as words } from '../text/doubles.js';

const enough = 6;

interface SeenBeforeProps {
  frame: string;
  motor: string;
  battery?: string;
  part?: Part;
}

/** "Already in store", said while the number is typed. */
export function SeenBefore({ frame, motor, battery = '', part }: SeenBeforeProps) {
  const identifiers = [
    { kind: 'frame' as const, value: useSettled(frame.trim()) },
    { kind: 'motor' as const, value: useSettled(motor.trim()) },
    { kind: 'battery' as const, value: useSettled(battery.trim()) },
  ].filter(({ value }) => value.length >= enough);
  const seen = useQuery({
    queryKey: ['seen-before', part, identifiers],
    queryFn: () =>
      answered(
        api.POST('/api/v1/recovered-vehicles/seen-before', {
          body: { identifiers, ...(part && { part }) },
        }),
      ),
    enabled: identifiers.length > 0,
  });
  return (
    <div role="status">
      {identifiers.length > 0 &&
        seen.data?.warnings.map(({ code, message, reference }) => (
          <p key={code + message} className="warning">
            <span aria-hidden="true">! </span>
            {message}{' '}
            {code === 'likely-duplicate' && reference && (
              <Link href={`/doubles?named=${encodeURIComponent(reference)}`}>{words.seen}</Link>
            )}
          </p>
        ))}
    </div>
  );
}
