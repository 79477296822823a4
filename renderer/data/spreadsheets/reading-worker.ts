import { answerTask } from '../away/answer-task.ts';
import type { ReadingAnswers, ReadingRequest } from './reading-request.ts';
import { runReading } from './run-reading.ts';

answerTask<ReadingRequest, ReadingAnswers[keyof ReadingAnswers]>((request, tell) =>
  runReading(request, { onProgress: (done, total) => tell(total === 0 ? 1 : done / total) }),
);
