import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { answered, api } from '../api/client.js';
import { Asked } from '../parts/asked.js';
import { Facts } from '../parts/facts.js';
import { momentWords } from '../text/moments.js';
import { State } from '../parts/state.js';
import { account, session } from '../text/session.js';

const Enrolment = lazy(() => import('../session/enrolment.js'));

export function SecondFactor() {
  const [isEnrolling, setEnrolling] = useState(false);
  const factor = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => answered(api.GET('/api/v1/second-factor')),
  });
  const { enrolledAt, recoveryCodesLeft } = factor.data ?? {};
  return (
    <section className="panel stack">
      <h2>{account.secondFactor}</h2>
      <Asked query={factor} />
      {factor.data &&
        (enrolledAt ? (
          <Facts
            items={[
              [account.enrolledOn, momentWords(enrolledAt)],
              [account.codesLeft, recoveryCodesLeft],
            ]}
          />
        ) : (
          <State tone="wait">{account.notEnrolled}</State>
        ))}
      {isEnrolling ? (
        <Suspense fallback={<Skeleton active title={false} />}>
          <Enrolment
            onDone={() => {
              setEnrolling(false);
              void factor.refetch();
            }}
          />
        </Suspense>
      ) : (
        <div>
          <Button onClick={() => setEnrolling(true)}>
            {enrolledAt ? account.enrolAnew : session.enrol}
          </Button>
        </div>
      )}
    </section>
  );
}
