import { parseArgs } from "node:util";
import { migrate as migrateDatabase } from "@bridgehead/server/platform/database/migrate";
import { translatorFor } from "@bridgehead/language";
import type { Command } from "../command.ts";
import { dataOption, langOption } from "../options.ts";
import { onInstallation } from "../workplace.ts";

export const migrate: Command = {
  name: "migrate",
  usage: "bridgehead migrate [--data DIR]",
  summary: {
    ko: "데이터베이스를 이 프로그램의 버전으로 올립니다.",
    zh: "将数据库升级到本程序的版本。",
    en: "Brings the database to this program’s version.",
  },
  options: [dataOption, langOption],

  async run(args, context) {
    const { values } = parseArgs({ args: [...args], options: { data: { type: "string" }, lang: { type: "string" } } });
    const applied = await onInstallation(context, { data: values.data, join: false }, ({ database }) =>
      migrateDatabase(database.db),
    );
    for (const name of applied) context.out(name);
    context.say(translatorFor(context.locale)("cli.migrated", { count: applied.length }));
    return 0;
  },
};
