import { parseArgs } from "node:util";
import path from "node:path";
import { backup as writeBackup } from "@bridgehead/server/platform/backup/backup";
import { migrate } from "@bridgehead/server/platform/database/migrate";
import { translatorFor } from "@bridgehead/language";
import type { Command } from "../command.ts";
import { dataOption, langOption, wordsOf } from "../options.ts";
import { version } from "../version.ts";
import { onInstallation } from "../workplace.ts";

export const backup: Command = {
  name: "backup",
  usage: "bridgehead backup FILE [--data DIR]",
  summary: {
    ko: "모든 자료와 파일을 한 파일로 백업합니다. 서버가 실행 중이어도 됩니다.",
    zh: "将全部数据和文件备份为一个文件。服务器运行中也可执行。",
    en: "Writes all data and files into one file, while the server runs or not.",
  },
  options: [dataOption, langOption],

  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { data: { type: "string" }, lang: { type: "string" } },
    });
    const [file] = wordsOf(positionals, ["FILE"]);
    const counts = await onInstallation(context, { data: values.data, join: true }, async ({ database, folder }) => {
      await migrate(database.db);
      return writeBackup({ database, filesFolder: folder.files, version }, path.resolve(file));
    });
    context.say(translatorFor(context.locale)("cli.backed-up", { file, ...counts }));
    return 0;
  },
};
