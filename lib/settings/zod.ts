import * as z from 'zod/mini';

// zod's compiled parsers need eval, which an extension's security policy forbids. Every schema imports zod from here.
z.config({ jitless: true });

export { z };
