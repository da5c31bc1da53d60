import { Button } from 'antd';
import { common } from '../text/common.js';

interface MoreProps {
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
}

/** The next page of a list, where there is one. */
export function More({ list }: MoreProps) {
  if (!list.hasNextPage) return null;
  return (
    <div className="acts">
      <Button onClick={() => void list.fetchNextPage()} aria-disabled={list.isFetchingNextPage}>
        {list.isFetchingNextPage ? common.loading : common.more}
      </Button>
    </div>
  );
}
