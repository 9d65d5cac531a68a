/** Drives the Go client: the program in `go/` with a function for each call, built by the Go toolchain. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Calls } from '../../../scripts/clients/go/calls.ts';
import type { UploadArgument } from '../../../scripts/clients/go/literals.ts';
import { modulePathIn } from '../../../scripts/clients/go/module.ts';
import { packageName } from '../../../scripts/clients/go/names.ts';
import { resumeMethod } from '../../../scripts/clients/go/tasks.ts';
import { repository } from '../../../scripts/registry.ts';
import { buildProgram, go as conformance } from '../../conformance/drivers/go.ts';
import { credentials, intervalMs, namedCalls, type NamedCall } from '../calls.ts';
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

  command: (folder, authority) =>
    Promise.resolve({
      program: join(folder, 'driver'),
      arguments: [],
      environment: { SSL_CERT_FILE: authority, SSL_CERT_DIR: folder, NO_PROXY: '*' },
    }),
};

const program = (module: string): string => `package main

import (
	"context"
	"time"

	"${module}"
	"${module}/accesstoken"
	"${module}/circle"
	"${module}/shimo"
)

var given = map[string]string{${Object.values(credentials)
  .flatMap((values) => Object.entries(values))
  .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  .join(', ')}}

var interval = collab.WithInterval(${intervalMs} * time.Millisecond)

var _ accesstoken.Config
var _ circle.Config

func init() {
${namedCalls.map(callText).join('\n')}
}
`;

function callText({ name, api, operation, arguments: args, drive, fileTimes = 1 }: NamedCall): string {
  const file = (given: UploadArgument): string =>
    `upload(${JSON.stringify(given.name)}, ${JSON.stringify(given.base64)}, ${fileTimes})`;
  const calls = new Calls(api);
  const call = calls.expression(operation, args, { file });
  const waited = `err = done(task.Wait(ctx, interval))\nreturn nil, err`;
  const bodies = {
    call: calls.gives(operation) === 'nothing' ? `return nil, ${call}` : `return ${call}`,
    begin: `task, err := ${call}\nif err != nil {\nreturn nil, err\n}\na.begun(task.ID)\n${waited}`,
    resume: `task := ${call.replace(/\.\w+\(ctx.*$/su, `.${resumeMethod(operation)}(a.Task)`)}\n${waited}`,
  };
  return `calls[${JSON.stringify(name)}] = func(ctx context.Context, a *ask) (any, error) {
	client, err := ${packageName(api)}Of(a)
	if err != nil {
		return nil, err
	}
	${bodies[drive]}
}`;
}
