import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { start, type Started } from "@bridgehead/server/start";
import { defaultConfig } from "@bridgehead/server/platform/config";
import { firstAdminHours } from "@bridgehead/server/features/identity/links";
import { translatorFor } from "@bridgehead/language";
import { UsageError, type Command, type CommandContext } from "../command.ts";
import { dataFolderOf, dataOption, langOption, modelFrom } from "../options.ts";
import { version } from "../version.ts";

const defaultPort = 8080;
const webFolder = path.resolve(import.meta.dirname, "../../../web/dist");
const parentCheckMs = 500;

export const serve: Command = {
  name: "serve",
  usage: "bridgehead serve [--port 8080] [--host 127.0.0.1] [--data DIR] [--demo | --empty]",
  summary: {
    ko: "서버를 시작합니다.",
    zh: "启动服务器。",
    en: "Starts the server.",
  },
  options: [
    {
      flag: "--port N",
      text: {
        ko: "웹 포트(기본 8080, 환경 변수 PORT). 기본 포트가 사용 중이면 다음 빈 포트를 씁니다.",
        zh: "网页端口（默认 8080，环境变量 PORT）。默认端口被占用时改用下一个空闲端口。",
        en: "Port of the web pages (8080, or PORT). When the default is in use, the next free one.",
      },
    },
    {
      flag: "--host H",
      text: {
        ko: "기다릴 주소(기본 127.0.0.1, 환경 변수 HOST). 같은 망의 다른 기기에도 열려면 0.0.0.0",
        zh: "监听地址（默认 127.0.0.1，环境变量 HOST）。向同一网络的其他设备开放时用 0.0.0.0",
        en: "Address to listen on (127.0.0.1, or HOST). 0.0.0.0 opens it to the network.",
      },
    },
    dataOption,
    {
      flag: "--demo",
      text: {
        ko: "협력 기록과 예시 행사를 함께 불러옵니다.",
        zh: "载入合作记录和示例活动。",
        en: "With the record and the sample event.",
      },
    },
    { flag: "--empty", text: { ko: "예시 자료 없이 시작합니다.", zh: "不载入示例数据。", en: "Without sample data." } },
    langOption,
  ],

  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        host: { type: "string" },
        data: { type: "string" },
        demo: { type: "boolean" },
        empty: { type: "boolean" },
        lang: { type: "string" },
      },
    });
    const { env, locale, say, out } = context;
    const t = translatorFor(locale);
    const wanted = values.port ?? (env["PORT"] || undefined);
    const port = wanted === undefined ? defaultPort : portOf(wanted, values.port === undefined ? "PORT" : "--port", t);
    const publicUrl = env["BRIDGEHEAD_URL"]?.replace(/\/+$/, "") || undefined;
    if (publicUrl !== undefined && !isWebAddress(publicUrl))
      throw new UsageError(t("cli.usage.bad-address", { option: "BRIDGEHEAD_URL", value: publicUrl }));
    const ends = untilAskedToEnd();
    const started = await start({
      port,
      portMayDiffer: wanted === undefined,
      host: values.host ?? (env["HOST"] || "127.0.0.1"),
      publicUrl,
      databaseUrl: env["DATABASE_URL"] || undefined,
      config: {
        ...defaultConfig,
        version,
        locale,
        dataFolder: dataFolderOf(values.data, env),
        sample: values.demo && !values.empty ? "demo" : "none",
        smtpUrl: env["SMTP_URL"] || undefined,
        mailFrom: env["MAIL_FROM"] ?? defaultConfig.mailFrom,
        trustProxy: env["BRIDGEHEAD_TRUST_PROXY"] === "1",
        logLevel: env["BRIDGEHEAD_LOG"] ?? "warn",
        webFolder: existsSync(webFolder) ? webFolder : undefined,
        metricsToken: env["BRIDGEHEAD_METRICS_TOKEN"] || undefined,
        model: modelFrom(env),
      },
    });
    if (started.port !== port && port !== 0)
      say(t("serve.port-taken", { port: String(port), next: String(started.port) }));
    if (started.adopted) say(t("serve.adopted"));
    out(t("serve.ready", { address: started.address }));
    if (started.firstAdminUrl) out(t("serve.first-admin", { url: started.firstAdminUrl, hours: firstAdminHours }));
    if (process.stdin.isTTY) say(t("serve.stop-hint"));
    await stopAfter(ends, started, context);
    return 0;
  },
};

async function stopAfter(ends: Promise<void>, started: Started, { say, locale }: CommandContext): Promise<void> {
  await ends;
  say(translatorFor(locale)("serve.stopping"));
  await started.stop();
}

/**
 * Settles at Ctrl-C, at SIGTERM, or when whoever started us is gone: npm dies of a SIGTERM without handing it on.
 * A second Ctrl-C ends at once, as people expect.
 */
function untilAskedToEnd(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const end = () => {
      clearInterval(watch);
      process.once("SIGINT", () => process.exit(130));
      resolve();
    };
    const watch = setInterval(() => process.ppid !== parent && end(), parentCheckMs);
    watch.unref();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  });
}

/** 0 lets the system choose. */
function portOf(text: string, option: string, t: ReturnType<typeof translatorFor>): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(t("cli.usage.bad-port", { option, value: text }));
  return port;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
