import { catalogue } from "./catalogue.ts";

/** The register of agreements as it is handed to a council, and the reminders of what is due. */
export const registerMessages = catalogue({
  "register.title": { ko: "업무협약 관리대장", zh: "协议登记册", en: "Register of agreements" },
  "register.number": { ko: "연번", zh: "序号", en: "No." },
  "register.name-ko": { ko: "협약명(국문)", zh: "协议名称（韩文）", en: "Name in Korean" },
  "register.name-zh": { ko: "협약명(중문·영문)", zh: "协议名称（中文、英文）", en: "Name in Chinese or English" },
  "register.kind": { ko: "종류", zh: "类型", en: "Kind" },
  "register.parties": { ko: "당사자", zh: "签约方", en: "Parties" },
  "register.parties-incomplete": { ko: "(상대방 일부 미상)", zh: "（部分签约方不详）", en: "(parties not all known)" },
  "register.date": { ko: "체결일", zh: "签署日期", en: "Date signed" },
  "register.expires": { ko: "유효기간", zh: "有效期至", en: "Valid until" },
  "register.stage": { ko: "추진 단계", zh: "进展阶段", en: "Stage" },
  "register.fields": { ko: "협력 분야", zh: "合作领域", en: "Cooperation fields" },
  "register.items": { ko: "이행 과제", zh: "行动事项", en: "Action items" },
  "register.items-done": { ko: "{all, number}건 중 {done, number}건 완료", zh: "{all, number} 项中已完成 {done, number} 项", en: "{done, number} of {all, number} done" },
  "register.reported": { ko: "의회 보고일", zh: "向议会报告日", en: "Reported to council" },
  "register.checked": { ko: "최근 점검일", zh: "最近检查日", en: "Last yearly check" },
  "register.next-duty": { ko: "다음 기한", zh: "下一期限", en: "Next due" },
  "register.domestic": { ko: "구분", zh: "区分", en: "Within or across" },
  "register.is-domestic": { ko: "한 나라 안", zh: "同一国内", en: "Within one country" },
  "register.is-abroad": { ko: "국가 간", zh: "跨国", en: "Across borders" },
  "register.sources": { ko: "출처 수", zh: "出处数", en: "Sources" },
  "reminder.subject": { ko: "[교두보] {title} 기한이 {dueOn}입니다", zh: "【桥头堡】{title}：期限 {dueOn}", en: "Due {dueOn}: {title} – Bridgehead" },
  "reminder.body": {
    ko: "{name} 님께\n\n이행 과제 ‘{title}’의 기한이 {dueOn}입니다. 진행 상황을 적거나 완료로 바꿔 주시기 바랍니다.\n\n협약: {agreement}\n{link}\n\n교두보 드림",
    zh: "{name}：您好！\n\n行动事项“{title}”的期限为 {dueOn}。请填写进展情况，或标记为已完成。\n\n协议：{agreement}\n{link}\n\n桥头堡",
    en: "Dear {name},\n\nThe action item “{title}” is due on {dueOn}. Please say how it stands or mark it as done.\n\nAgreement: {agreement}\n{link}\n\nBridgehead",
  },
  "notice.subject": { ko: "[교두보] {agreement}: {duty} 기한 {dueOn}", zh: "【桥头堡】{agreement}：{duty}，期限 {dueOn}", en: "{duty} due {dueOn}: {agreement} – Bridgehead" },
  "notice.body": {
    ko: "{name} 님께\n\n‘{agreement}’의 {duty} 기한이 {dueOn}입니다. 마친 뒤 협약 화면에 마친 날을 적어 주시기 바랍니다.\n\n{link}\n\n교두보 드림",
    zh: "{name}：您好！\n\n“{agreement}”的{duty}期限为 {dueOn}。办理完毕后，请在协议页面填写完成日期。\n\n{link}\n\n桥头堡",
    en: "Dear {name},\n\n{duty} for “{agreement}” is due on {dueOn}. Once it is done, please give the day on the page of the agreement.\n\n{link}\n\nBridgehead",
  },
  "notice.expiry": {
    ko: "{name} 님께\n\n‘{agreement}’의 유효기간이 {expiresOn}에 끝납니다. 갱신할지 종료할지 {dueOn}까지 상대측과 협의해 주시기 바랍니다.\n\n{link}\n\n교두보 드림",
    zh: "{name}：您好！\n\n“{agreement}”的有效期至 {expiresOn}。请于 {dueOn} 前与对方商定续签或终止。\n\n{link}\n\n桥头堡",
    en: "Dear {name},\n\n“{agreement}” is valid until {expiresOn}. Please settle with the other side by {dueOn} whether it is renewed or ends.\n\n{link}\n\nBridgehead",
  },
});
