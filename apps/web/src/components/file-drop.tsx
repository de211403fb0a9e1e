import "./intake-parts.css";
import { useState } from "react";
import { Dropzone, type FileRejection } from "@mantine/dropzone";
import { IconFileImport } from "@tabler/icons-react";
import { useLocale } from "../language/use-locale.tsx";

export type FileDropProps = {
  /** What to drop, as the sentence on the field: "Drop the agencies' files here". */
  readonly say: string;
  /** Which kinds, in words: "xlsx, csv, txt". */
  readonly kinds: string;
  /** MIME types and their endings, as react-dropzone takes them. */
  readonly accept?: Readonly<Record<string, readonly string[]>>;
  readonly megabytesMax: number;
  readonly isBusy?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Files by drag, by dialogue and by keyboard; what is refused is named with its rule. */
export function FileDrop({ say, kinds, accept, megabytesMax, isBusy = false, onFiles }: FileDropProps) {
  const { t, format } = useLocale();
  const [refused, setRefused] = useState<readonly FileRejection[]>([]);
  return (
    <div className="bh-drop">
      <Dropzone
        onDrop={(files) => {
          setRefused([]);
          onFiles(files);
        }}
        onReject={setRefused}
        maxSize={megabytesMax * 1024 * 1024}
        {...(accept
          ? { accept: Object.fromEntries(Object.entries(accept).map(([type, endings]) => [type, [...endings]])) }
          : {})}
        loading={isBusy}
        aria-label={say}
        inputProps={{ "aria-label": say }}
      >
        <span className="bh-drop-inside">
          <IconFileImport className="bh-i is-large" aria-hidden />
          <b>{say}</b>
          <span className="bh-sm bh-muted">{t("components.drop.rule", { kinds, megabytes: megabytesMax })}</span>
        </span>
      </Dropzone>
      <div role="status">
        {refused.map(({ file, errors }) => (
          <p key={file.name} className="bh-note is-bad">
            {errors.some(({ code }) => code === "file-too-large")
              ? t("components.drop.too-large", {
                  name: file.name,
                  megabytes: format.number(file.size / 1024 / 1024, 1),
                  max: megabytesMax,
                })
              : t("components.drop.wrong-kind", { name: file.name, kinds })}
          </p>
        ))}
      </div>
    </div>
  );
}
