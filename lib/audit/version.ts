/** The same as in package.json; a test of the repository keeps it so. */
export const VERSION = '0.1.0';
