import { useState } from 'preact/hooks';
import type { FileLink } from '../../lib/click/file-links.ts';
import { FILE_TEXTS } from '../../lib/text/file-text.ts';
import type { SurfaceActions } from '../surface/surface-state.ts';
import { useOnceShown } from '../surface/use-loaded.ts';
import { useWords } from '../surface/words.ts';

interface AttachmentsProps {
  actions: Pick<SurfaceActions, 'fileLinks' | 'openFile'>;
  hasReport: boolean;
}

/** The files that the page links to, each to be checked in a tab of its own; where no report stands, any file. */
export function Attachments({ actions, hasReport }: AttachmentsProps) {
  const { language } = useWords();
  const text = FILE_TEXTS[language];
  const [links, setLinks] = useState<readonly FileLink[]>([]);
  useOnceShown(() => void actions.fileLinks().then(setLinks));
  return (
    <>
      {links.length > 0 && (
        <details class="unchecked" data-testid="attachments" open={!hasReport}>
          <summary>{text.attachments(links.length)}</summary>
          <ul>
            {links.map(({ name, address }) => (
              <li key={address}>
                <span class="address">{name}</span>{' '}
                <button type="button" data-testid="check-attachment" onClick={() => actions.openFile(address)}>
                  {text.check}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!hasReport && (
        <p class="lone-action">
          <button type="button" data-testid="check-file" onClick={() => actions.openFile('')}>
            {text.checkFile}
          </button>
        </p>
      )}
    </>
  );
}
