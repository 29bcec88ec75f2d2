import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../lib/audit/version.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the repository', () => {
  it('has one version', () => {
    expect(JSON.parse(read('package.json')).version).toBe(VERSION);
    expect(read('CHANGELOG.md')).toContain(`## ${VERSION}`);
  });

  it('names no host of a package registry', () => {
    const files = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
    const text = files.filter((file) => /\.(?:json|md|ts|tsx|npmrc)$|^\.ci/.test(file));
    const host = /registry\.(?:npmjs|yarnpkg|npmmirror)|deb\.debian\.org|"resolved":/;
    expect(text.filter((file) => file !== 'test/project/repository.test.ts' && host.test(read(file)))).toEqual([]);
  });

  it('keeps both READMEs on the same commands', () => {
    for (const command of ['npm ci && npm start', 'npm ci && npm test', 'npm run --silent audit --']) {
      expect(read('README.md')).toContain(command);
      expect(read('README.zh-CN.md')).toContain(command);
    }
  });

  it('gives every dependency its reason', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const architecture = read('ARCHITECTURE.md');
    const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
      (name) => !architecture.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  it('runs the test command of the README in CI and nothing else', () => {
    expect(read('.ci/run')).toContain('npm ci && npm test');
  });
});
