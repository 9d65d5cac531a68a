/** Drives the Go client: the program in `go/` with a function for each call, built by the Go toolchain. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Calls } from '../../../scripts/clients/go/calls.ts';
import type { UploadArgument } from '../../../scripts/clients/go/literals.ts';
import { modulePathIn } from '../../../scripts/clients/go/module.ts';
import { packageName } from '../../../scripts/clients/go/names.ts';
import { repository } from '../../../scripts/registry.ts';
import { buildProgram, go as conformance } from '../../conformance/drivers/go.ts';
import { namedCalls, type NamedCall } from '../calls.ts';
import type { Driver } from './driver.ts';

export const go: Driver = {
  name: 'go',
  title: 'Go',
  missing: () => conformance.missing(),

  async prepare(folder) {
    const module = join(repository, 'generated', 'go');
    writeFileSync(join(folder, 'calls.go'), program(modulePathIn(module)));
    await buildProgram(folder, module, join(import.meta.dirname, 'go'));
  },

  command: (folder) => Promise.resolve({ program: join(folder, 'driver'), arguments: [] }),
};

const program = (module: string): string => `package main

import (
	"context"

	"${module}"
	"${module}/accesstoken"
	"${module}/circle"
	"${module}/shimo"
)

var _ collab.Option
var _ accesstoken.Config
var _ circle.Config
var _ shimo.Config

func init() {
${namedCalls.map(callText).join('\n')}
}
`;

const file = ({ name, base64 }: UploadArgument): string => `upload(${JSON.stringify(name)}, ${JSON.stringify(base64)})`;

function callText({ name, api, operation, arguments: args, drive }: NamedCall): string {
  const calls = new Calls(api);
  const call = calls.expression(operation, args, { file });
  const started = `task, err := ${call}\nif err != nil {\nreturn err\n}\nt.show("task", task)\n`;
  const end = operation.longRunning?.poll
    ? 'return done(task.Wait(ctx, t.waiting()...))'
    : 'return task.Wait(ctx, t.waiting()...)';
  const result = calls.gives(operation) === 'nothing' ? `return ${call}` : `return t.result(${call})`;
  const bodies = {
    call: result,
    done: `${started}${end}`,
    file: `${started}return drain(task.Open(ctx, t.waiting()...))`,
  };
  return `calls[${JSON.stringify(name)}] = func(ctx context.Context, t *trial) error {
	client, err := ${packageName(api)}Of(t)
	if err != nil {
		return err
	}
	${bodies[drive]}
}`;
}
