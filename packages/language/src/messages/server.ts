import { catalogue } from "./catalogue.ts";

/** What the server itself writes: its start on the terminal, the page behind a sign-in link, sign-in mails. */
export const serverMessages = catalogue({
  "serve.ready": { ko: "교두보가 준비되었습니다: {address}", zh: "桥头堡已就绪：{address}", en: "Bridgehead is ready: {address}" },
  "serve.stop-hint": { ko: "끝내려면 Ctrl-C를 누르세요.", zh: "按 Ctrl-C 停止。", en: "Ctrl-C stops it." },
  "serve.first-admin": {
    ko: "첫 관리자 로그인 링크(한 번만, {hours, number}시간 안에): {url}",
    zh: "首位管理员登录链接（仅限一次，{hours, number} 小时内有效）：{url}",
    en: "Sign in as the first administrator (once, within {hours, plural, one {# hour} other {# hours}}): {url}",
  },
  "serve.port-taken": {
    ko: "포트 {port}번은 사용 중이어서 {next}번을 씁니다.",
    zh: "端口 {port} 已被占用，改用 {next}。",
    en: "Port {port} is in use; taking {next} instead.",
  },
  "serve.adopted": {
    ko: "이전 서버가 남긴 데이터베이스를 이어받았습니다.",
    zh: "已接管上次遗留的数据库进程。",
    en: "Took over the database that an earlier start left running.",
  },
  "serve.preparing": { ko: "데이터베이스를 준비합니다.", zh: "正在准备数据库。", en: "Preparing the database." },
  "serve.stopping": { ko: "끝내는 중입니다.", zh: "正在停止。", en: "Stopping." },
  "account.first-admin": { ko: "관리자", zh: "管理员", en: "Administrator" },
  "enter.title": { ko: "교두보 로그인", zh: "登录桥头堡", en: "Sign in to Bridgehead" },
  "enter.text": {
    ko: "아래 단추를 누르면 이 기기에서 로그인합니다.",
    zh: "点击下方按钮，即可在此设备上登录。",
    en: "The button below signs you in on this device.",
  },
  "enter.button": { ko: "로그인", zh: "登录", en: "Sign in" },
  "mail.sign-in-link.subject": { ko: "[교두보] 로그인 링크", zh: "【桥头堡】登录链接", en: "Bridgehead: your sign-in link" },
  "mail.sign-in-link.body": {
    ko: "안녕하십니까.\n\n아래 링크를 누르시면 로그인됩니다. 링크는 {minutes, number}분 동안 한 번만 쓸 수 있습니다.\n\n{url}\n\n요청하지 않으셨다면 이 메일을 무시하시기 바랍니다.\n\n감사합니다.",
    zh: "您好！\n\n点击以下链接即可登录。链接 {minutes, number} 分钟内有效，仅限使用一次。\n\n{url}\n\n如非本人操作，请忽略此邮件。\n\n顺颂商祺！",
    en: "Hello,\n\nthe link below signs you in. It works once, within {minutes, number} minutes.\n\n{url}\n\nIf you did not ask for it, ignore this mail.\n\nKind regards",
  },
  "mail.invitation.subject": { ko: "[교두보] 계정이 만들어졌습니다", zh: "【桥头堡】账户已创建", en: "Bridgehead: your account" },
  "mail.invitation.body": {
    ko: "안녕하십니까, {name} 님.\n\n교두보 계정이 만들어졌습니다. 아래 링크로 처음 로그인하신 뒤 비밀번호를 정하실 수 있습니다. 링크는 {days, number}일 동안 한 번만 쓸 수 있습니다.\n\n{url}\n\n감사합니다.",
    zh: "{name}，您好！\n\n您的桥头堡账户已创建。请通过以下链接首次登录，之后可设置密码。链接 {days, number} 天内有效，仅限使用一次。\n\n{url}\n\n顺颂商祺！",
    en: "Hello {name},\n\nan account on Bridgehead has been made for you. The link below signs you in for the first time; you can set a password then. It works once, within {days, number} days.\n\n{url}\n\nKind regards",
  },
  "mail.delegate-link.subject": { ko: "[교두보] 참가 기업 전용 링크", zh: "【桥头堡】贵公司专属链接", en: "Bridgehead: your company’s personal link" },
  "mail.delegate-link.body": {
    ko: "안녕하십니까, {name} 담당자님.\n\n아래 링크에서 추천 기업을 보고 만날 기업을 고르실 수 있습니다. 링크는 {days, number}일 동안 여러 번 쓸 수 있으며, 참가하시는 분께만 전달해 주시기 바랍니다.\n\n{url}\n\n감사합니다.",
    zh: "{name}，您好！\n\n通过以下链接可查看推荐企业并选择洽谈对象。链接 {days, number} 天内可多次使用，请仅转发给本单位参会代表。\n\n{url}\n\n顺颂商祺！",
    en: "Hello {name},\n\nthe link below shows whom you could meet and lets you choose. It works as often as you like for {days, number} days. Share it only with those who attend.\n\n{url}\n\nKind regards",
  },
});
