import { parseArgs } from "node:util";
import path from "node:path";
import { restore as readBackup } from "@bridgehead/server/platform/backup/restore";
import { translatorFor } from "@bridgehead/language";
import type { Command } from "../command.ts";
import { dataOption, langOption, wordsOf } from "../options.ts";
import { onInstallation } from "../workplace.ts";

export const restore: Command = {
  name: "restore",
  usage: "bridgehead restore FILE [--data DIR] [--replace]",
  summary: {
    ko: "백업 파일을 복원합니다. 전부 복원되거나 아무것도 바뀌지 않습니다.",
    zh: "恢复备份文件：要么全部恢复，要么不作任何更改。",
    en: "Puts a backup back, all of it or nothing.",
  },
  options: [
    dataOption,
    {
      flag: "--replace",
      text: { ko: "이미 있는 자료를 덮어씁니다.", zh: "覆盖已有数据。", en: "Overwrites the data that are there." },
    },
    langOption,
  ],

  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: "string" }, replace: { type: "boolean" }, lang: { type: "string" } },
    });
    const [file] = wordsOf(positionals, ["FILE"]);
    const counts = await onInstallation(context, { data: values.data, join: false }, ({ database, folder }) =>
      readBackup(path.resolve(file), { database, filesFolder: folder.files, replace: values.replace ?? false }),
    );
    context.say(translatorFor(context.locale)("cli.restored", { file, ...counts }));
    return 0;
  },
};
