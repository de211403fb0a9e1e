import { parseArgs } from "node:util";
import { checkInstallation } from "@bridgehead/server/platform/check";
import { translatorFor } from "@bridgehead/language";
import type { Command } from "../command.ts";
import { dataOption, langOption } from "../options.ts";
import { onInstallation } from "../workplace.ts";

export const check: Command = {
  name: "check",
  usage: "bridgehead check [--data DIR]",
  summary: {
    ko: "데이터베이스 버전, 연락처 열람 기록의 연속성, 저장된 파일을 점검합니다.",
    zh: "检查数据库版本、联系方式查阅记录的连续性和已存文件。",
    en: "Checks the database’s version, the chain of the contact access log, and the stored files.",
  },
  options: [dataOption, langOption],

  async run(args, context) {
    const { values } = parseArgs({ args: [...args], options: { data: { type: "string" }, lang: { type: "string" } } });
    const t = translatorFor(context.locale);
    const findings = await onInstallation(context, { data: values.data, join: true }, ({ database, folder }) =>
      checkInstallation(database.db, folder.files),
    );
    for (const finding of findings) context.out(t(`check.${finding.code}`, finding.facts));
    return findings.some((finding) => finding.isProblem) ? 1 : 0;
  },
};
