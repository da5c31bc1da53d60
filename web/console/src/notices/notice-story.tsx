import { useQuery } from '@tanstack/react-query';
import type { Story } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { Asked } from '../parts/asked.js';
import { Facts } from '../parts/facts.js';
import { State } from '../parts/state.js';
import { useUnits } from '../parts/use-units.js';
import { momentWords } from '../text/moments.js';
import { story as words } from '../text/notices.js';
import { StoryEntries } from './story-entries.js';

/** Why was this vehicle's owner told, or not? And what is next, by whom, since when. */
export function NoticeStory({ vehicleId: id }: { vehicleId: string }) {
  const { nameOf } = useUnits();
  const query = useQuery({
    queryKey: ['vehicle', id, 'story'],
    queryFn: () =>
      answered(
        api.GET('/api/v1/recovered-vehicles/{id}/notice-story', { params: { path: { id } } }),
      ),
  });
  return (
    <section className="panel">
      <h2>{words.title}</h2>
      <Asked query={query}>
        {(story) => (
          <>
            <p>
              <Known code={story.answer.code} />
              <br />
              {story.answer.says}
            </p>
            {story.vehicle.isInDispute && <p>{words.dispute}</p>}
            {story.next && (
              <Facts
                items={[
                  [words.next, story.next.says],
                  [words.who, `${story.next.who}（${nameOf(story.next.unit)}）`],
                  [words.since, momentWords(story.next.since)],
                  ...(story.next.dueAt
                    ? [[words.due, momentWords(story.next.dueAt)] as [string, string]]
                    : []),
                ]}
              />
            )}
            {story.owners.map((owner) => (
              <Owner key={owner.id} owner={owner} />
            ))}
          </>
        )}
      </Asked>
    </section>
  );
}

/** In one word whether the owner knows. */
function Known({ code }: { code: string }) {
  if (code === 'told' || code === 'answered') return <State tone="good">{words.knows}</State>;
  if (code === 'over') return <State tone="plain">{words.over}</State>;
  return <State tone={code === 'unreached' ? 'stop' : 'wait'}>{words.knowsNot}</State>;
}

function Owner({ owner }: { owner: Story['owners'][number] }) {
  return (
    <details>
      <summary>
        {words.owner(owner.reference)} {owner.owner.name}
        {owner.status === 'closed' && ` · ${words.over}`}
      </summary>
      <StoryEntries entries={owner.entries} />
    </details>
  );
}
