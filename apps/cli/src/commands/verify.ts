import { parseArgs } from "node:util";
import { parseInstance, parseSchedule, verify as verifySchedule } from "@bridgehead/scheduling";
import type { Command } from "../command.ts";
import { langOption, wordsOf } from "../options.ts";
import { readParsed, violationText } from "./scheduling-files.ts";

export const verify: Command = {
  name: "verify",
  usage: "bridgehead verify INSTANCE.json SCHEDULE.json",
  summary: {
    ko: "일정이 모든 조건을 지키는지 확인하고 점수를 셉니다.",
    zh: "检查日程是否符合全部条件，并计算得分。",
    en: "Checks a schedule against every constraint and counts its objective.",
  },
  options: [langOption],

  async run(args, { locale, out, say }) {
    const { positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: "string" } },
    });
    const [instanceFile, scheduleFile] = wordsOf(positionals, ["INSTANCE.json", "SCHEDULE.json"]);
    const instance = await readParsed(instanceFile, locale, parseInstance);
    if (!instance.ok) {
      instance.error.forEach(say);
      return 1;
    }
    const schedule = await readParsed(scheduleFile, locale, parseSchedule);
    if (!schedule.ok) {
      schedule.error.forEach(say);
      return 1;
    }
    const { valid, violations, objective } = verifySchedule(instance.value, schedule.value);
    const told = violations.map((violation) => ({ code: violation.code, message: violationText(violation, locale) }));
    out(JSON.stringify({ valid, violations: told, objective }, null, 2));
    return valid ? 0 : 1;
  },
};
