import { catalogue } from "./catalogue.ts";

/** What the server says when it refuses: one text per code of packages/contract/src/problems.ts. */
export const problemMessages = catalogue({
  "problem.request-invalid": {
    ko: "입력 내용 중 형식에 맞지 않는 항목이 있습니다. 표시된 항목을 고친 뒤 다시 보내세요.",
    zh: "有内容不符合格式要求。请修改标出的项目后重新提交。",
    en: "Some of what was entered does not have the right form. Correct the marked fields and send again.",
  },
  "problem.not-found": {
    ko: "이 주소에 볼 수 있는 내용이 없습니다. 삭제되었거나 볼 권한이 없는 항목일 수 있습니다.",
    zh: "此地址没有可查看的内容。该项可能已删除，或没有查看权限。",
    en: "There is nothing to see at this address. It may have been removed, or your role does not include it.",
  },
  "problem.method-not-allowed": { ko: "이 주소에서는 쓸 수 없는 요청 방식입니다.", zh: "此地址不支持该请求方法。", en: "This address does not take this method." },
  "problem.request-too-large": {
    ko: "보낸 내용이 허용 크기보다 큽니다. 나누어 보내세요.",
    zh: "提交内容超过允许的大小。请分次提交。",
    en: "What was sent is larger than allowed. Send it in parts.",
  },
  "problem.media-type-not-supported": {
    ko: "이 주소에서 받지 않는 파일 또는 자료 형식입니다.",
    zh: "此地址不接受该文件或数据格式。",
    en: "This address does not take this kind of file or data.",
  },
  "problem.too-many-requests": {
    ko: "짧은 시간에 요청이 너무 많았습니다. {retryAfterSeconds, number}초 뒤에 다시 시도하세요.",
    zh: "短时间内请求过多。请在 {retryAfterSeconds, number} 秒后重试。",
    en: "Too many attempts in a short time. Try again in {retryAfterSeconds, plural, one {# second} other {# seconds}}.",
  },
  "problem.origin-refused": {
    ko: "다른 사이트의 화면에서 보낸 변경 요청이어서 처리하지 않았습니다. 이 사이트에서 다시 하세요.",
    zh: "该修改请求来自其他网站的页面，未予处理。请在本网站操作。",
    en: "This change was asked for from another site’s page and was not made. Do it on this site.",
  },
  "problem.sign-in-needed": {
    ko: "로그인이 필요합니다. 로그인 시간이 끝났을 수 있으니 다시 로그인하세요.",
    zh: "需要登录。登录可能已过期，请重新登录。",
    en: "This needs a sign-in. Yours may have ended; sign in again.",
  },
  "problem.sign-in-failed": {
    ko: "메일 주소와 비밀번호가 맞지 않습니다. 다시 입력하거나 로그인 링크를 메일로 받으세요.",
    zh: "邮箱地址与密码不匹配。请重新输入，或通过邮件接收登录链接。",
    en: "The mail address and the password do not belong together. Try again, or have a sign-in link mailed.",
  },
  "problem.link-used-or-expired": {
    ko: "이미 사용했거나 기한이 지난 링크입니다. 새 링크를 받으세요.",
    zh: "此链接已使用或已过期。请获取新链接。",
    en: "This link has been used or has expired. Ask for a new one.",
  },
  "problem.not-allowed": {
    ko: "현재 권한으로는 할 수 없는 작업입니다. 필요한 권한은 관리자에게 요청하세요.",
    zh: "当前权限不能进行此操作。如有需要，请联系管理员。",
    en: "Your role does not include this. Ask an administrator for it.",
  },
  "problem.account-exists": {
    ko: "이 메일 주소로 만든 계정이 이미 있습니다. 그 계정에 권한을 추가하세요.",
    zh: "该邮箱地址已有账户。请为该账户添加权限。",
    en: "There is an account with this mail address already. Give that account the role instead.",
  },
  "problem.last-admin": {
    ko: "마지막 관리자여서 권한을 없앨 수 없습니다. 다른 관리자를 먼저 지정하세요.",
    zh: "这是最后一位管理员，不能取消其权限。请先指定另一位管理员。",
    en: "This is the last administrator. Name another one first.",
  },
  "problem.changed-meanwhile": {
    ko: "그사이 다른 사람이 내용을 바꾸어 저장하지 않았습니다. 새 내용을 확인한 뒤 다시 저장하세요.",
    zh: "内容已被他人修改，本次未保存。请核对新内容后重新保存。",
    en: "Somebody else changed this meanwhile, so nothing was saved. Look at the new version and save again.",
  },
  "problem.job-not-running": { ko: "이미 끝난 작업이어서 취소할 수 없습니다.", zh: "任务已结束，无法取消。", en: "This work has already ended and cannot be cancelled." },
  "problem.job-interrupted": {
    ko: "서버가 중간에 멈추어 작업을 끝내지 못했습니다. 다시 시작하세요.",
    zh: "服务器中途停止，任务未完成。请重新开始。",
    en: "The server stopped before this work was done. Start it again.",
  },
  "problem.file-too-large": {
    ko: "파일이 허용 크기 {megabytes, number}MB보다 큽니다. 나누어 올리세요.",
    zh: "文件超过允许的 {megabytes, number} MB。请拆分后上传。",
    en: "A file is larger than the {megabytes, number} MB allowed. Split it and send the parts.",
  },
  "problem.file-empty": { ko: "파일에 내용이 없습니다. 원본 파일을 확인하세요.", zh: "文件没有内容。请检查原文件。", en: "The file has no content. Check the original." },
  "problem.database-unavailable": {
    ko: "데이터베이스가 응답하지 않아 저장하지 못했습니다. 잠시 뒤 다시 시도하세요.",
    zh: "数据库没有响应，本次未保存。请稍后重试。",
    en: "The database does not answer, so nothing was saved. Try again in a moment.",
  },
  "problem.disk-full": {
    ko: "서버의 디스크가 가득 차 저장하지 못했습니다. 관리자에게 알려 주세요.",
    zh: "服务器磁盘已满，本次未保存。请通知管理员。",
    en: "The server’s disk is full, so nothing was saved. Tell the administrator.",
  },
  "problem.internal-error": {
    ko: "프로그램 문제로 요청을 처리하지 못했습니다. 죄송합니다. 다시 시도해도 같으면 관리자에게 문의 번호를 알려 주세요.",
    zh: "因程序问题未能处理请求，抱歉。如再次出现，请将查询编号告知管理员。",
    en: "A fault in the program stopped this; sorry. If it happens again, give the administrator the reference.",
  },
  "problem.intake-no-files": { ko: "받은 파일이 없습니다. 파일을 골라 다시 올려 주세요.", zh: "未收到文件。请选择文件后重新提交。", en: "No file arrived. Choose files and hand them in again." },
  "problem.intake-same-name": {
    ko: "이름이 같은 파일이 둘 있습니다: {file}. 하나의 이름을 바꾼 뒤 다시 올려 주세요.",
    zh: "有两个同名文件：{file}。请修改其中一个文件名后重新提交。",
    en: "Two files have the same name: {file}. Rename one of them and hand them in again.",
  },
  "problem.intake-nothing-readable": {
    ko: "받은 파일에서 표를 읽지 못했습니다. 엑셀(.xlsx)이나 CSV 파일인지 확인해 주세요. 저장된 것은 없습니다.",
    zh: "未能从收到的文件中读出表格。请确认文件为 Excel（.xlsx）或 CSV。未写入任何内容。",
    en: "No table could be read from these files. Check that they are Excel (.xlsx) or CSV files. Nothing was written.",
  },
  "problem.intake-not-ready": {
    ko: "이 자료는 지금 반영할 수 없는 상태입니다. 읽는 중이거나 이미 처리되었습니다. 화면을 새로 고쳐 현재 상태를 확인해 주세요.",
    zh: "该批资料目前无法处理：正在读取，或已处理完毕。请刷新页面查看当前状态。",
    en: "This mailbag cannot be worked on now: it is being read or was dealt with already. Reload to see how it stands.",
  },
  "problem.intake-read-again": {
    ko: "이 자료를 읽은 뒤에 다른 자료를 반영하거나 되돌려 차이가 달라졌습니다. 다시 읽은 뒤 차이를 확인하고 반영해 주세요. 아직 바뀐 것은 없습니다.",
    zh: "读取本批资料后，另有资料已导入或撤销，差异已不准确。请重新读取并核对差异后再导入。目前未作任何更改。",
    en: "Another mailbag was taken in or undone after this one was read, so its differences no longer hold. Read it again, look at them and then accept. Nothing was changed.",
  },
  "problem.intake-cannot-undo": {
    ko: "이 자료는 되돌릴 수 없습니다. 그 뒤에 받은 자료, 편성한 상담 또는 공개한 일정표가 이 자료를 바탕으로 합니다.",
    zh: "该批资料无法撤销：之后接收的资料、已编排的洽谈或已发布的日程以此为依据。",
    en: "This mailbag cannot be undone: a later mailbag, scheduled meetings or a published timetable rest on it.",
  },
  "problem.intake-slots-in-use": {
    ko: "새 행사장 파일의 상담 시간대가 이미 편성한 상담과 다릅니다. 편성 결과를 먼저 비운 뒤 다시 반영해 주세요. 바뀐 것은 없습니다.",
    zh: "新会场文件的洽谈时段与已编排的洽谈不一致。请先清空编排结果再导入。未做任何更改。",
    en: "The slots of the new venue file differ from those that meetings are scheduled in. Clear the draft first, then take it in again. Nothing was changed.",
  },
  "problem.timetable-nothing-to-schedule": {
    ko: "편성할 상담이 없습니다. 상담 시간대, 테이블, 선택한 상대가 모두 있어야 합니다.",
    zh: "没有可编排的洽谈。需要先有洽谈时段、洽谈桌和已选择的对象。",
    en: "There is nothing to schedule yet. Slots, tables and chosen partners are needed first.",
  },
  "problem.timetable-running": {
    ko: "이 행사의 일정을 편성하고 있습니다. 끝날 때까지 기다리거나 먼저 멈춰 주세요.",
    zh: "该活动的日程正在编排。请等待完成，或先停止。",
    en: "A timetable of this event is being made. Wait for it, or stop it first.",
  },
  "problem.timetable-run-unfinished": { ko: "이 편성 결과는 아직 쓸 수 없습니다. 편성이 끝나지 않았거나 결과가 없습니다.", zh: "该编排结果尚不可用：编排未完成或没有结果。", en: "This run has no result to use: it is not finished, or it found none." },
  "problem.timetable-conflict": { ko: "이 상담을 그 자리에 놓을 수 없습니다. {reason}", zh: "该洽谈无法安排在此处。{reason}", en: "The meeting cannot be held there. {reason}" },
  "problem.timetable-unpublished": { ko: "아직 공개된 상담 일정표가 없습니다. 주최 측이 공개하면 여기에서 볼 수 있습니다.", zh: "洽谈日程尚未发布，主办方发布后可在此查看。", en: "No timetable has been published yet. It will be here once the organiser publishes it." },
  "problem.timetable-empty": { ko: "편성된 상담이 없어 공개할 일정표가 없습니다. 먼저 일정을 편성해 주세요.", zh: "尚无已编排的洽谈，没有可发布的日程。请先编排日程。", en: "No meeting is scheduled yet, so there is no timetable to publish. Make one first." },
  "problem.pdf-fonts-missing": {
    ko: "서버에 한국어·중국어 글꼴이 없어 PDF를 만들지 못했습니다. 인쇄 화면에서 브라우저의 ‘PDF로 저장’을 쓰거나, 관리자에게 Noto Sans CJK 글꼴 설치를 요청하세요.",
    zh: "服务器缺少韩文、中文字体，无法生成 PDF。可在打印页面使用浏览器的“另存为 PDF”，或请管理员安装 Noto Sans CJK 字体。",
    en: "The server has no font with Korean and Chinese letters, so no PDF was made. Save the print page as PDF in the browser, or have Noto Sans CJK installed.",
  },
  "problem.name-missing": { ko: "이름이 비어 있습니다. 세 언어 가운데 하나는 있어야 합니다.", zh: "名称为空。三种语言中至少需要一种。", en: "The name is empty. It is needed in at least one of the three languages." },
  "problem.record-in-use": {
    ko: "이 항목을 바탕으로 하는 기록이 {count, number}건 있어 보관 처리할 수 없습니다. 연결을 먼저 바꿔 주세요.",
    zh: "有 {count, number} 条记录以此项为依据，无法归档。请先更改关联。",
    en: "{count, plural, one {# record rests} other {# records rest}} on this one, so it was not archived. Change those links first.",
  },
  "problem.agreement-stage-not-next": { ko: "지금 단계 다음에 올 수 없는 단계입니다. 단계를 다시 골라 주세요. 저장한 것은 없습니다.", zh: "该阶段不能接在当前阶段之后。请重新选择。未做任何更改。", en: "That stage cannot follow the present one. Choose another. Nothing was saved." },
  "problem.agreement-date-before": { ko: "날짜({date})가 앞 단계의 날짜 {before}보다 이릅니다. 두 날짜 가운데 하나를 확인해 주세요.", zh: "日期 {date} 早于前一阶段的日期 {before}。请核对其中之一。", en: "The date {date} is before that of an earlier stage, {before}. Check one of the two." },
  "problem.agreement-date-missing": { ko: "체결과 종료에는 날짜가 필요합니다. 아는 만큼(연도 또는 연월)이라도 적어 주세요.", zh: "签署和终止须填写日期，可仅填年份或年月。", en: "Signing and ending need a date. The year or the month is enough." },
  "problem.agreement-party-signed": { ko: "체결한 협약의 당사자는 뺄 수 없습니다. 당사자가 바뀌었다면 새 협약이나 변경 협약으로 남겨 주세요.", zh: "已签协议的签约方不能移除。如签约方有变，请另行记录新协议或变更协议。", en: "A party of a signed agreement cannot be taken away. Record the change as a new agreement." },
  "problem.agreement-text-version": { ko: "이미 있는 판이거나 순서에 맞지 않는 판입니다. 최신은 {newest, number}판입니다. 새로 고친 뒤 다음 판으로 저장해 주세요.", zh: "该版本已存在或顺序不符。最新为第 {newest, number} 版。请刷新后保存为下一版。", en: "That version exists already or is not the next; the newest is {newest, number}. Reload and save the next one." },
  "problem.agreement-text-signed": { ko: "체결한 협약의 본문은 바꿀 수 없습니다.", zh: "已签协议的文本不能修改。", en: "The text of a signed agreement cannot be changed." },
  "problem.approval-open": { ko: "같은 승인 요청이 이미 다른 사람의 확인을 기다리고 있습니다.", zh: "同一事项已在等待另一人审核。", en: "The same step already waits for a second person." },
  "problem.approval-decided": { ko: "이미 처리된 승인 요청입니다.", zh: "该审核事项已处理。", en: "This has been decided already." },
  "problem.approval-second-person": { ko: "직접 요청한 건은 본인이 승인할 수 없습니다. 다른 담당자가 확인해야 합니다.", zh: "本人提出的事项不能由本人批准，须由另一位负责人审核。", en: "You asked for this yourself, so another person has to approve it." },
  "problem.committee-missing": { ko: "이 협약에는 아직 운영위원회가 없습니다. 위원회를 먼저 만들어 주세요.", zh: "该协议尚未设立工作委员会。请先设立。", en: "This agreement has no committee yet. Set one up first." },
  "problem.file-not-as-named": {
    ko: "파일 ‘{file}’의 내용이 이름과 다르거나 받지 않는 종류입니다. PDF, 한글·워드·엑셀 문서, JPG·PNG 그림, 텍스트 파일을 올려 주세요. 저장한 것은 없습니다.",
    zh: "文件“{file}”的内容与名称不符，或不属于可接收的类型。请上传 PDF、Word、Excel、HWP 文档，JPG、PNG 图片或文本文件。未保存任何内容。",
    en: "The content of “{file}” is not what its name says, or not of a kind that is taken. Attach PDF, Word, Excel or HWP documents, JPG or PNG pictures, or text. Nothing was saved.",
  },
  "problem.noun-field-invalid": { ko: "‘{field}’ 항목의 값이 형식에 맞지 않습니다. 금액에는 통화가, 날짜에는 아는 만큼의 연월일이 필요합니다. 저장한 것은 없습니다.", zh: "“{field}”的值不符合格式：金额须带币种，日期须按已知程度填写。未保存任何内容。", en: "The value of “{field}” does not have the right form. An amount needs its currency, a date as much as is known. Nothing was saved." },
  "problem.noun-field-missing": { ko: "‘{field}’ 항목이 비어 있습니다. 새로 등록할 때 꼭 필요한 항목입니다.", zh: "“{field}”为空。新建时必须填写。", en: "“{field}” is empty. It is needed to put this on record." },
  "problem.noun-dates-swapped": { ko: "끝나는 때({to})가 시작({from})보다 이릅니다. 두 값을 확인해 주세요.", zh: "结束时间（{to}）早于开始时间（{from}）。请核对。", en: "The end ({to}) is before the start ({from}). Check the two." },
  "problem.record-refers-to-nothing": { ko: "가리키는 항목이 없거나 종류가 다릅니다. 목록에서 다시 골라 주세요.", zh: "所引用的条目不存在或类型不符。请从列表中重新选择。", en: "It refers to something that does not exist or is of another kind. Choose it again from the list." },
  "problem.record-exists": { ko: "같은 코드나 같은 순서의 항목이 이미 있습니다.", zh: "已存在相同代码或相同顺序的条目。", en: "There is one already with the same code or the same place in the order." },
});
