/** One line, in words, for whatever kept an input from being read. */
export function reasonOf(error: unknown): string {
  const { code, cause, message } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  switch (code ?? cause?.code) {
    case 'ENOENT':
      return 'no such file';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'EISDIR':
      return 'is a directory';
    case 'ECONNREFUSED':
      return 'connection refused';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'host not found';
    case 'ERR_WORKER_OUT_OF_MEMORY':
      return 'too large for the memory';
    default:
      return String(cause?.message ?? message ?? error).replace(/\s*[\r\n]\s*/g, ' ');
  }
}
