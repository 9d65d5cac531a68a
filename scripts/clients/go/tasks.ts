/** Emits the methods of operations that start a task, and the types of these tasks. */
import { tokensOf } from '../../model/pointer.ts';
import type { Api, Operation } from '../../model/types.ts';
import { successesOf } from '../facts/responses.ts';
import { comment, operationDoc } from './doc-comment.ts';
import { givenBy, signatureOf } from './methods.ts';
import { exported, followingName, methodName, operationName, paramsType, taskType } from './names.ts';
import { dataOf } from './reach.ts';
import type { GoTypes } from './types.ts';

type Task = NonNullable<Operation['longRunning']>;

/** Name of the method that takes a task up again. */
export const resumeMethod = (operation: Operation) => `Resume${methodName(operation)}`;

export function taskText(api: Api, types: GoTypes, operation: Operation): string[] {
  const { longRunning } = operation;
  if (!longRunning) throw new Error(`${operation.id} starts no task`);
  return longRunning.poll ? polledText(api, types, operation, longRunning) : [repeatedText(api, types, operation)];
}

function polledText(api: Api, types: GoTypes, operation: Operation, task: Task): string[] {
  const polled = api.operations.find(({ id }) => id === task.poll?.operationId);
  const [[parameter, pointer] = [], ...others] = Object.entries(task.poll?.parameters ?? {});
  if (!polled || parameter === undefined || pointer === undefined || pointer !== task.taskId || others.length > 0) {
    throw new Error(
      `${operation.id}: the link to the operation that is polled has to hand over the identifier of the task alone`,
    );
  }
  const { receiver, parameters, fill, client } = signatureOf(api, operation);
  const name = methodName(operation);
  const made = taskType(operation);
  const started = givenBy(types, operation);
  const done = givenBy(types, polled);
  if (started.type?.kind !== 'object' || done.type?.kind !== 'object') {
    throw new Error(`${operation.id}: Go follows only tasks whose answers are objects`);
  }
  const id = ['started', ...tokensOf(pointer.slice((operation.envelope?.data ?? '').length)).map(exported)].join('.');
  const kept =
    task.keepSeconds === undefined
      ? ''
      : `The vendor keeps what came of it for ${task.keepSeconds / 60} minutes after its end.`;
  const following = followingName(operation);
  return [
    `${comment([`${made} is a task that ${name} started. It runs on the server whether somebody waits for it or not.`])}
type ${made} struct {
	// ID identifies the task on the server: whoever has it can resume the task, in another process too.
	ID string
	// Started is the first answer of the server, nil for a task that was resumed.
	Started *${started.type.go}

	client *engine.Client
	options []collab.Option
}`,
    `${comment([...operationDoc(api, operation, name), 'The call starts a task and does not wait for its end: Wait does.'])}
func ${receiver} ${name}(${parameters}) (*${made}, error) {
	started, err := engine.Call(ctx, ${client}, &${operationName(operation)}, ${fill}, ${started.type.read}, options)
	if err != nil {
		return nil, err
	}
	if started == nil {
		started = &${started.type.go}{}
	}
	return &${made}{ID: ${id}, Started: started, client: ${client}, options: options}, nil
}`,
    `${comment([`${resumeMethod(operation)} takes up the task that an earlier call of ${name} started, perhaps in another process. ${kept}`, 'Nothing is sent until the task is waited for.'])}
func ${receiver} ${resumeMethod(operation)}(taskID string, options ...collab.Option) *${made} {
	return &${made}{ID: taskID, client: ${client}, options: options}
}`,
    `${comment(['Wait asks until the task is done, and gives what the server answered last.', 'It returns a [*collab.TaskError] if the task failed, ran too long or could not be asked for.'])}
func (t *${made}) Wait(ctx context.Context, options ...collab.WaitOption) (*${done.type.go}, error) {
	answer, err := t.follow(ctx, options)
	if err != nil {
		return nil, err
	}
	return engine.Decode(answer, ${done.type.read})
}`,
    ...(task.result === undefined
      ? []
      : [
          `${comment(['Open waits until the task is done, and opens the file that it made. The download carries no credentials.', 'It returns a [*collab.TaskError] as Wait does, or the error of the download.'])}
func (t *${made}) Open(ctx context.Context, options ...collab.WaitOption) (*collab.Download, error) {
	answer, err := t.follow(ctx, options)
	if err != nil {
		return nil, err
	}
	return ${following}.Open(ctx, t.client, t.ID, answer, t.options)
}`,
        ]),
    `func (t *${made}) follow(ctx context.Context, options []collab.WaitOption) (*engine.Answer, error) {
	if t.ID == "" {
		return nil, ${following}.MissingID()
	}
	params := ${paramsType(polled)}{${exported(parameter)}: t.ID}
	return ${following}.Follow(ctx, t.ID, func(ctx context.Context) (*engine.Answer, error) {
		return t.client.Send(ctx, &${operationName(polled)}, params.fill, t.options)
	}, options)
}`,
  ];
}

/** A task that is asked for by repeating the call. */
function repeatedText(api: Api, types: GoTypes, operation: Operation): string {
  const { receiver, parameters, fill, client } = signatureOf(api, operation);
  const name = methodName(operation);
  const made = taskType(operation);
  const started = givenBy(types, operation);
  const ends = operation.longRunning?.done.flatMap((each) => ('status' in each ? [each.status] : [])) ?? [];
  const last = dataOf(
    types,
    operation,
    successesOf(operation).filter(({ status }) => ends.every((each) => each === status)),
  );
  if (started.type?.kind !== 'object' || last) {
    throw new Error(`${operation.id}: Go repeats only calls that answer with an object until they end with nothing`);
  }
  return `${comment([`${made} is a task that ${name} started. It runs on the server whether somebody waits for it or not.`])}
type ${made} struct {
	// Started is the first answer of the server, nil if the task was done at once.
	Started *${started.type.go}

	first  *engine.Answer
	send   func(context.Context) (*engine.Answer, error)
}

${comment([...operationDoc(api, operation, name), 'The call starts a task and does not wait for its end: Wait does.'])}
func ${receiver} ${name}(${parameters}) (*${made}, error) {
	send := func(ctx context.Context) (*engine.Answer, error) {
		return ${client}.Send(ctx, &${operationName(operation)}, ${fill}, options)
	}
	first, err := send(ctx)
	if err != nil {
		return nil, err
	}
	started, err := engine.Decode(first, ${started.type.read})
	if err != nil {
		return nil, err
	}
	return &${made}{Started: started, first: first, send: send}, nil
}

${comment(['Wait repeats the call until the task is done.', 'It returns a [*collab.TaskError] if the task ran too long, and the error of the call if it failed.'])}
func (t *${made}) Wait(ctx context.Context, options ...collab.WaitOption) error {
	first := t.first
	_, err := ${followingName(operation)}.Follow(ctx, "", func(ctx context.Context) (*engine.Answer, error) {
		if first != nil {
			answer := first
			first = nil
			return answer, nil
		}
		return t.send(ctx)
	}, options)
	return err
}`;
}
