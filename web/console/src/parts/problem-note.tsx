import { Alert, Button } from 'antd';
import { asProblem } from '../api/problem.js';
import { common } from '../text/common.js';
import { problemWords } from '../text/problems.js';

/** What went wrong, what to do, and the number under which the server noted it. */
export function ProblemNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (!error) return null;
  const problem = asProblem(error);
  const { requestId } = problem.details;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={problemWords(problem)}
      description={
        (requestId || onRetry) && (
          <>
            {requestId && problem.status >= 500 && (
              <p>
                {common.requestId} <span className="digits">{requestId}</span>
              </p>
            )}
            {onRetry && <Button onClick={onRetry}>{common.retry}</Button>}
          </>
        )
      }
    />
  );
}
