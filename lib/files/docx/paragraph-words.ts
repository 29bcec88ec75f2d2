import { NOTE_MARK } from '../../grid/element-text.ts';
import { child, childrenOf, isOn, valOf, type XmlElement } from '../xml.ts';
import { lineOfFormula } from './formula.ts';
import { isStruck, type Style } from './styles.ts';

/** What stands in a paragraph. */
export interface ParagraphWords {
  text: string;
  hasPicture: boolean;
  /** Contents of text boxes that are anchored in it. */
  boxes: XmlElement[];
}

/** What its fields and styles have said so far, while a paragraph is read. */
interface Reading extends ParagraphWords {
  styleOf: (id: string | undefined) => Style;
  /** For each field that is open: whether its code is still being written. */
  fields: boolean[];
}

/** What holds runs and says nothing itself. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'sdtContent',
  'fldSimple',
  'dir',
  'bdo',
  'rubyBase',
  'oMathPara',
]);
/** Where the words of a run break or part. */
const MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
};
/** A symbol of a font: it has no meaning but its shape. */
const SYMBOL_AREA = 0xe000;

/**
 * The words of a paragraph as they will be printed: insertions in, deletions out, no marks of notes, no codes of fields,
 * nothing that is hidden or struck out, no placeholder of an empty form field. Fields may reach over several paragraphs.
 */
export function paragraphWords(paragraph: XmlElement, styleOf: Reading['styleOf'], fields: boolean[]): ParagraphWords {
  const reading: Reading = { text: '', hasPicture: false, boxes: [], styleOf, fields };
  addAll(reading, paragraph);
  return { text: reading.text, hasPicture: reading.hasPicture, boxes: reading.boxes };
}

function addAll(reading: Reading, element: XmlElement): void {
  for (const inner of childrenOf(element)) {
    if (inner.name === 'r') addRun(reading, inner);
    else if (inner.name === 'sdt') addContent(reading, inner);
    else if (WRAPPERS.has(inner.name)) addAll(reading, inner);
    else if (inner.name === 'AlternateContent') addAll(reading, choiceOf(inner));
    else if (inner.name === 'oMath') addFormula(reading, inner);
  }
}

/** What is built of several lines is as hard to read as a picture. */
function addFormula(reading: Reading, formula: XmlElement): void {
  const line = lineOfFormula(formula);
  if (line === null) reading.hasPicture = true;
  else reading.text += line;
}

function addContent(reading: Reading, element: XmlElement): void {
  const content = contentOf(element);
  if (content) addAll(reading, content);
}

/** What a content control shows; undefined where that is only the hint to type something. */
export function contentOf(control: XmlElement): XmlElement | undefined {
  return isOn(child(control, 'sdtPr'), 'showingPlcHdr') ? undefined : child(control, 'sdtContent');
}

/** The first of several renderings of the same. */
export function choiceOf(alternatives: XmlElement): XmlElement {
  return child(alternatives, 'Choice') ?? child(alternatives, 'Fallback') ?? alternatives;
}

function addRun(reading: Reading, run: XmlElement): void {
  const look = child(run, 'rPr');
  const style = reading.styleOf(valOf(look, 'rStyle'));
  const isHidden = child(look, 'vanish') ? isOn(look, 'vanish') : style.isHidden;
  const isGone = isHidden || (isStruck(look) ?? style.isStruck);
  const before = reading.text;
  for (const inner of childrenOf(run)) addPiece(reading, inner, isGone);
  if (valOf(look, 'vertAlign') !== 'superscript') return;
  if (NOTE_MARK.test(reading.text.slice(before.length).trim())) reading.text = before;
}

function addPiece(reading: Reading, piece: XmlElement, isGone: boolean): void {
  const { name, attributes } = piece;
  const { fields } = reading;
  if (name === 'fldChar') {
    markField(fields, attributes.get('fldCharType'));
    return;
  }
  if (isGone || fields.includes(true)) return;
  const mark = MARKS[name];
  if (mark !== undefined) reading.text += mark;
  else if (name === 't') reading.text += piece.children.filter((text) => typeof text === 'string').join('');
  else if (name === 'br') reading.text += attributes.get('type') === undefined ? '\n' : '';
  else if (name === 'sym') reading.text += symbol(attributes.get('char'));
  else if (name === 'ruby') addAll(reading, piece);
  else if (name === 'AlternateContent')
    for (const inner of childrenOf(choiceOf(piece))) addPiece(reading, inner, isGone);
  else if (name === 'drawing' || name === 'pict' || name === 'object') addDrawing(reading, piece);
}

function markField(fields: boolean[], type: string | undefined): void {
  if (type === 'begin') fields.push(true);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === 'end') fields.pop();
}

function symbol(code: string | undefined): string {
  const value = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(value)) return '';
  return String.fromCodePoint(value < SYMBOL_AREA ? SYMBOL_AREA + (value & 0xff) : Math.min(value, 0xf8ff));
}

/** What shows a picture, a chart or a scheme. */
const PICTURES = ['blip', 'imagedata', 'chart', 'relIds'];

/** A text box holds paragraphs; any other drawing is a picture. */
function addDrawing(reading: Reading, drawing: XmlElement): void {
  const boxes = find(drawing, 'txbxContent');
  reading.boxes.push(...boxes);
  if (boxes.length === 0 && PICTURES.some((name) => find(drawing, name).length > 0)) reading.hasPicture = true;
}

/** Elements of a name anywhere inside, of several renderings the first. */
function find(element: XmlElement, name: string): XmlElement[] {
  if (element.name === name) return [element];
  const inner = element.name === 'AlternateContent' ? [choiceOf(element)] : childrenOf(element);
  return inner.flatMap((each) => find(each, name));
}
