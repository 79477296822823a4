import { answerTask } from '../away/answer-task.ts';
import { tabulateInSteps } from './tabulate-in-steps.ts';
import type { TabulatingAnswer, TabulatingRequest } from './tabulating-request.ts';

answerTask<TabulatingRequest, TabulatingAnswer>(async (request, tell) => {
  const steps = tabulateInSteps(request);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) tell(step.value);
  return step.value;
});
