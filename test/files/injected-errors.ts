import { describe, expect, it } from 'vitest';
import { brokenRelations } from '../audit/audit-file.ts';
import { MUTATIONS } from '../export/documents.ts';
import { seedArticle } from './article.ts';
import { auditFile } from './read-report.ts';

/** That errors put into the seeds break just their relations, in files of a kind. */
export function describeInjectedErrors(write: (article: ReturnType<typeof seedArticle>) => Uint8Array): void {
  describe('an injected error', () => {
    it.each(MUTATIONS)('$id breaks exactly its relations', async ({ seed, change, broken }) => {
      const changes = Object.fromEntries(Object.entries(change).map(([fact, value]) => [fact, String(value)]));
      const { document } = await auditFile(write(seedArticle(seed, changes)));
      expect(brokenRelations(document)).toEqual(broken);
      expect(document.coverage.relations.undecided).toBe(0);
    });
  });
}
