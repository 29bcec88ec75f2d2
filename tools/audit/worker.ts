import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { AuditTask } from './audited.ts';

// The HTML parser is much code; compiled once, it loads in half the time. Before anything of it is imported.
if (workerData.compiled) enableCompileCache(workerData.compiled);
const { auditInput } = await import('./audit-input.ts');

parentPort?.on('message', async (task: AuditTask) => parentPort?.postMessage(await auditInput(task)));
