import { catalogue } from "./catalogue.ts";

/** What the operator's commands say when they are done. */
export const cliMessages = catalogue({
  "cli.usage.unknown-option": {
    ko: "‘{option}’ 옵션은 없습니다.",
    zh: "没有选项“{option}”。",
    en: "There is no option “{option}”.",
  },
  "cli.usage.unexpected-word": {
    ko: "‘{word}’ 항목은 이 명령에 쓰이지 않습니다.",
    zh: "此命令不使用“{word}”。",
    en: "This command takes no “{word}”.",
  },
  "cli.usage.value-missing": {
    ko: "‘{option}’ 뒤에 값이 없습니다.",
    zh: "“{option}”后面缺少值。",
    en: "“{option}” has no value after it.",
  },
  "cli.usage.value-unexpected": {
    ko: "‘{option}’ 뒤에는 값을 적지 않습니다.",
    zh: "“{option}”后面不带值。",
    en: "“{option}” takes no value.",
  },
  "cli.of-file": { ko: "{file}: {text}", zh: "{file}：{text}", en: "{file}: {text}" },
  "cli.of-field": { ko: "{place} · {field}: {text}", zh: "{place}·{field}：{text}", en: "{place} · {field}: {text}" },
  "cli.usage.word-missing": {
    ko: "빠진 항목이 있습니다: {word}",
    zh: "缺少：{word}",
    en: "Missing: {word}",
  },
  "cli.usage.bad-lang": {
    ko: "‘{value}’ 값은 쓸 수 없는 언어입니다. ko, zh, en 중에서 골라 주세요.",
    zh: "不支持语言“{value}”，请选择 ko、zh 或 en。",
    en: "“{value}” is none of the languages here. Choose ko, zh or en.",
  },
  "cli.usage.bad-port": {
    ko: "{option}에 적은 값({value})은 포트 번호가 아닙니다. 1부터 65535까지의 수를 적어 주세요.",
    zh: "{option} 的值（{value}）不是端口号。请填写 1 至 65535 之间的数字。",
    en: "{option} ({value}) is no port number. Give a number from 1 to 65535.",
  },
  "cli.usage.bad-address": {
    ko: "{option}에 적은 값({value})은 웹 주소가 아닙니다. https://example.org 같은 형식으로 적어 주세요.",
    zh: "{option} 的值（{value}）不是网址。请按 https://example.org 的格式填写。",
    en: "{option} ({value}) is no web address. Write it like https://example.org.",
  },
  "cli.migrated": {
    ko: "데이터베이스 변경 {count, number}건을 적용했습니다.",
    zh: "已应用 {count, number} 项数据库变更。",
    en: "{count, plural, one {# database change} other {# database changes}} applied.",
  },
  "cli.backed-up": {
    ko: "{file}에 표 {tables, number}개와 파일 {files, number}개를 백업했습니다.",
    zh: "已备份至 {file}：{tables, number} 个表，{files, number} 个文件。",
    en: "{file}: {tables, plural, one {# table} other {# tables}} and {files, plural, one {# file} other {# files}} backed up.",
  },
  "cli.restored": {
    ko: "{file}에서 표 {tables, number}개와 파일 {files, number}개를 복원했습니다.",
    zh: "已从 {file} 恢复 {tables, number} 个表，{files, number} 个文件。",
    en: "{file}: {tables, plural, one {# table} other {# tables}} and {files, plural, one {# file} other {# files}} restored.",
  },
  "check.database-current": {
    ko: "데이터베이스: 최신(변경 {count, number}건 적용)",
    zh: "数据库：最新（已应用 {count, number} 项变更）",
    en: "Database: current ({count, plural, one {# change} other {# changes}} applied)",
  },
  "check.database-behind": {
    ko: "데이터베이스: 적용하지 않은 변경 {count, number}건. bridgehead migrate를 실행하세요.",
    zh: "数据库：有 {count, number} 项变更未应用。请运行 bridgehead migrate。",
    en: "Database: {count, plural, one {# change} other {# changes}} not applied. Run bridgehead migrate.",
  },
  "check.contact-log-whole": {
    ko: "연락처 열람 기록: 온전함({count, number}건)",
    zh: "联系方式查阅记录：完整（{count, number} 条）",
    en: "Contact access log: whole ({count, plural, one {# entry} other {# entries}})",
  },
  "check.contact-log-broken": {
    ko: "연락처 열람 기록: {entry, number}번 항목부터 이어지지 않습니다. 누군가 데이터베이스를 직접 고쳤을 수 있습니다.",
    zh: "联系方式查阅记录：自第 {entry, number} 条起不连续。可能有人直接修改过数据库。",
    en: "Contact access log: broken from entry {entry, number} on. Somebody may have changed the database by hand.",
  },
  "check.files-whole": {
    ko: "저장된 파일: 온전함({count, number}개)",
    zh: "已存文件：完整（{count, number} 个）",
    en: "Stored files: whole ({count, plural, one {# file} other {# files}})",
  },
  "check.file-missing": {
    ko: "저장된 파일: {file} 파일이 없거나 바뀌었습니다. 백업에서 복원하세요.",
    zh: "已存文件：{file} 缺失或已改变。请从备份恢复。",
    en: "Stored files: {file} is missing or was changed. Restore it from a backup.",
  },
});
