/** What a person takes in at once. */
const LONGEST = 120;

/** Throws where a finding's message is more than one sentence, with one suggestion, that is read at once. */
export function mustBePlain(findings: readonly { message: string }[]): void {
  refuse(findings.flatMap(({ message }) => sentenceFaults(message)));
}

/** The same of findings between two years, which end by naming the report that they were held against. */
export function mustBePlainBetweenYears(findings: readonly { message: string }[]): void {
  refuse(findings.flatMap(({ message }) => wordyFaults(message.replace(/(?:对照|另一版本)：《.*$/u, ''))));
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function sentenceFaults(message: string): string[] {
  const stops = ownWords(message).match(/。/g)?.length ?? 0;
  const isOne = stops === 1 && message.endsWith('。');
  return [...wordyFaults(message), ...(isOne ? [] : [`not one sentence: ${message}`])];
}

function wordyFaults(message: string): string[] {
  const suggestions = ownWords(message).match(/(?<!申)请|建议/g)?.length ?? 0;
  return [
    ...(message.length > LONGEST ? [`${message.length} characters: ${message}`] : []),
    ...(suggestions > 1 ? [`${suggestions} suggestions: ${message}`] : []),
  ];
}

/** Quoted words are the report's. */
function ownWords(message: string): string {
  return message.replace(/“[^”]*”/g, '“”');
}
