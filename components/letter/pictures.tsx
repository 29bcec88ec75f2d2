import { useEffect, useRef, useState } from 'preact/hooks';
import type { AuditDocument } from '../../lib/audit/document.ts';
import type { ListedFinding } from '../../lib/audit/listed-findings.ts';
import type { TakenPicture } from '../../lib/click/picture-tab.ts';
import { exportFileName } from '../../lib/export/file-name.ts';
import { LETTER_TEXTS, type LetterText } from '../../lib/text/letter-text.ts';
import { ownTimeZone } from '../surface/copy.ts';
import { saveFile } from '../surface/save-file.ts';
import { useWords } from '../surface/words.ts';
import { joinStrips } from './join-strips.ts';

interface PicturesProps {
  document: AuditDocument;
  /** Those that the notice names, in its order. */
  findings: readonly ListedFinding[];
  take: (finding: number) => Promise<TakenPicture>;
  onSay: (words: string) => void;
}

/** A picture as it is shown: of the finding at this place in the notice. */
interface ShownPicture {
  number: number;
  png: Blob;
  bitmap: ImageBitmap;
}

/** One button for each finding; the picture that was taken last, to be copied or saved. */
export function Pictures({ document, findings, take, onSay }: PicturesProps) {
  const { language } = useWords();
  const text = LETTER_TEXTS[language];
  const [picture, setPicture] = useState<ShownPicture | null>(null);
  const [isTaking, setTaking] = useState(false);
  const asked = useRef<HTMLButtonElement | null>(null);
  const copy = useRef<HTMLButtonElement>(null);
  useEffect(() => setPicture(null), [findings]);
  // By keyboard what comes next is to copy it.
  useEffect(() => {
    const button = asked.current;
    if (picture && button === button?.ownerDocument.activeElement) copy.current?.focus({ preventScroll: true });
  }, [picture]);
  const start = async (button: HTMLButtonElement, finding: ListedFinding, number: number) => {
    if (isTaking) return;
    asked.current = button;
    setTaking(true);
    onSay(text.taking);
    const taken = await take(finding.index);
    setPicture(taken.ok ? { number, ...(await joinStrips(taken.strips)) } : null);
    setTaking(false);
    onSay(taken.ok ? '' : refusalWords(taken.reason, text));
  };
  const name = (number: number) =>
    exportFileName(document, { extension: 'png', suffix: text.pictureName(number), language, timeZone: ownTimeZone() });
  return (
    <>
      <fieldset class="row">
        <legend class="visually-hidden">{text.pictures}</legend>
        {findings.map((finding, at) => (
          <button
            type="button"
            key={finding.index}
            // Disabled it would lose the focus.
            aria-disabled={isTaking}
            data-testid={`picture-${at + 1}`}
            onClick={({ currentTarget }) => void start(currentTarget, finding, at + 1)}
          >
            {text.picture(at + 1)}
          </button>
        ))}
      </fieldset>
      {picture && (
        <figure data-testid="picture">
          <Drawn bitmap={picture.bitmap} label={text.pictureOf(picture.number)} />
          <figcaption class="row">
            <button
              ref={copy}
              type="button"
              data-testid="copy-picture"
              onClick={() =>
                void copyPicture(picture.png).then((done) => onSay(done ? text.pictureCopied : text.pictureNotCopied))
              }
            >
              {text.copyPicture}
            </button>
            <button
              type="button"
              data-testid="save-picture"
              onClick={() => saveFile({ name: name(picture.number), content: picture.png })}
            >
              {text.savePicture}
            </button>
          </figcaption>
        </figure>
      )}
    </>
  );
}

function refusalWords(reason: (TakenPicture & { ok: false })['reason'], text: LetterText): string {
  if (reason === 'no-place') return text.noPlace;
  return reason === 'not-in-front' ? text.notInFront : text.notAllowed;
}

/** Our pages load no pictures by address, so it is drawn. */
function Drawn({ bitmap, label }: { bitmap: ImageBitmap; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(bitmap, 0, 0);
    canvas.current?.closest('figure')?.scrollIntoView({ block: 'nearest' });
  }, [bitmap]);
  return <canvas ref={canvas} role="img" aria-label={label} width={bitmap.width} height={bitmap.height} />;
}

async function copyPicture(png: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch (error) {
    console.log('gouji: the browser refused the clipboard', error);
    return false;
  }
}
