import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp();
});

afterAll(() => test.close());

it('counts requests by route and jobs by outcome, and names neither ids nor people', async () => {
  const squad = await test.as('squad');
  const { id } = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
  await squad.get(`/api/v1/theft-reports/${id}`);
  const text = await eventually(async () => {
    const answer = await test.anonymous.get('/metrics');
    expect(answer.text).toMatch(/wanbi_jobs_total\{job="matching\/propose",outcome="done"\} [1-9]/);
    return answer.text;
  }, 20_000);
  expect(text).toMatch(
    /wanbi_http_request_seconds_count\{[^}]*route="\/api\/v1\/theft-reports\/:id"/,
  );
  expect(text).not.toContain(id);
});
