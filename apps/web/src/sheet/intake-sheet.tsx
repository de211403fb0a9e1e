import { useState } from "react";
import { Button } from "@mantine/core";
import { IconCheckbox, IconWifiOff } from "@tabler/icons-react";
import { DataTable } from "../components/data-table.tsx";
import { DiffTable, type Difference } from "../components/diff-table.tsx";
import { EmptyState } from "../components/empty-state.tsx";
import { FileDrop } from "../components/file-drop.tsx";
import { JobLine } from "../components/job-line.tsx";
import { NameBoth } from "../components/name-both.tsx";
import { Panel } from "../components/panel.tsx";
import { QuestionCard } from "../components/question-card.tsx";
import { useSay } from "./use-say.ts";

type Firm = {
  readonly id: number;
  readonly ko: string;
  readonly zh: string;
  readonly en: string;
  readonly isChinese: boolean;
  readonly meetings: number;
};

const firms: readonly Firm[] = Array.from({ length: 300 }, (_, id) => {
  const isChinese = id % 2 === 1;
  return isChinese
    ? {
        id,
        ko: `삼각지능형장비 ${id + 1}`,
        zh: `黑龙江森珏智能装备有限公司 ${id + 1}`,
        en: `Senjue Intelligent Equipment ${id + 1}`,
        isChinese,
        meetings: (id * 7) % 9,
      }
    : {
        id,
        ko: `㈜조은벗결모션 ${id + 1}`,
        zh: `佳友智动 ${id + 1}`,
        en: `Joeunbeot Motion ${id + 1}`,
        isChinese,
        meetings: (id * 5) % 9,
      };
});

/** Files in, questions, differences; the table; the states of waiting. */
export function IntakeSheet() {
  const say = useSay();
  const [answer, setAnswer] = useState<string>();
  const differences: readonly Difference[] = [
    {
      id: "1",
      kind: "changed",
      subject: say("아라누리시티랩", "阿拉努里城市实验室", "Aranuri City Lab"),
      field: say("휴대폰", "手机", "Mobile"),
      before: "1000000008",
      after: "+82 10-0000-0008",
      because: say("앞자리 0이 사라진 숫자", "前导零丢失", "the leading zero was lost"),
    },
    {
      id: "2",
      kind: "added",
      subject: (
        <NameBoth
          name={{ original: "zh", zh: "拓垦云智慧能源", ko: "척간운스마트에너지", en: "Tuokenyun Smart Energy" }}
        />
      ),
      field: say("설립연도", "成立年份", "Founded"),
      after: "2015",
      chip: { text: say("추정", "推定", "inferred"), tone: "warn" },
      because: say("숫자 0 자리에 글자 O", "数字 0 写成字母 O", "the letter O stood for a 0"),
    },
    {
      id: "3",
      kind: "gone",
      subject: say("큰솔결이머시브", "大松沉浸科技", "Keunsol Immersive"),
      field: say("참가 방식", "参会方式", "Attendance"),
      before: say("현장", "现场", "on site"),
      because: say("온라인 명단에 다시 있음", "线上名单中重复出现", "is on the online list again"),
    },
  ];
  return (
    <>
      <FileDrop
        say={say(
          "기관이 보내온 파일을 여기에 놓으세요",
          "将各单位发来的文件拖放到此处",
          "Drop the agencies’ files here",
        )}
        kinds="xlsx, csv, txt"
        megabytesMax={20}
        onFiles={() => {}}
      />
      <div className="bh-columns">
        <JobLine
          title={say("파일 11개 읽기", "读取 11 个文件", "Reading 11 files")}
          job={{ state: "running", done: 180, total: 240, seconds: 4 }}
          onStop={() => {}}
          isPolled
        />
        <JobLine
          title={say("일정 편성", "编排日程", "Scheduling")}
          job={{
            state: "failed",
            message: say(
              "통역 파일이 비어 있어 시작하지 못했습니다.",
              "口译员文件为空，未能开始。",
              "The interpreters’ file is empty, so it could not start.",
            ),
          }}
        />
      </div>
      <Panel title={say("사람이 정해야 하는 것", "需人工确认的问题", "Questions only a person can answer")}>
        <QuestionCard
          number={1}
          of={4}
          where={say(
            "wishes.xlsx · 희망기업 · 23행",
            "wishes.xlsx · 意向企业 · 第 23 行",
            "wishes.xlsx · Wishes · row 23",
          )}
          question={say(
            "세미로트메디칼이 쓴 “Qishuo”는 어느 기업입니까?",
            "“Qishuo”是指哪家企业？",
            "Which company is “Qishuo”?",
          )}
          options={[
            {
              id: "a",
              label: say("하얼빈 기삭음성과기", "哈尔滨麒朔语音科技", "Harbin Qishuo Voice"),
              detail: "麒朔语音科技",
              isSuggested: true,
            },
            {
              id: "b",
              label: say("하얼빈 계삭서비스로봇", "哈尔滨启朔服务机器人", "Harbin Qishuo Service Robots"),
              detail: "启朔服务机器人",
            },
            {
              id: "c",
              label: say("신청 기업에 묻기", "向申请企业确认", "Ask the applicant"),
              detail: say("메일 초안을 만듭니다", "生成邮件草稿", "a mail is drafted"),
            },
          ]}
          answer={answer}
          onAnswer={setAnswer}
        />
      </Panel>
      <DiffTable
        label={say("차이 미리 보기", "差异预览", "Preview of differences")}
        differences={differences}
        total={57}
        excelHref="#"
      />
      <DataTable
        label={say("기업·기관", "企业与机构", "Companies and organisations")}
        rows={firms}
        rowKey={(firm) => String(firm.id)}
        rowHeight={56}
        onOpen={() => {}}
        excelHref="#"
        columns={[
          {
            key: "name",
            head: say("이름", "名称", "Name"),
            value: (firm) => say(firm.ko, firm.zh, firm.en),
            cell: (firm) => (
              <NameBoth name={{ original: firm.isChinese ? "zh" : "ko", ko: firm.ko, zh: firm.zh, en: firm.en }} />
            ),
            onPhone: "title",
          },
          {
            key: "city",
            head: say("지역", "地区", "Region"),
            value: (firm) => (firm.isChinese ? say("하얼빈", "哈尔滨", "Harbin") : say("수원", "水原", "Suwon")),
          },
          {
            key: "field",
            head: say("분야", "领域", "Field"),
            value: () => say("물류 로봇", "物流机器人", "Logistics robots"),
          },
          {
            key: "meetings",
            head: say("상담", "洽谈", "Meetings"),
            value: (firm) => firm.meetings,
            align: "end",
            width: "96px",
          },
        ]}
      />
      <div className="bh-columns">
        <EmptyState
          icon={IconCheckbox}
          title={say("아직 선택한 기업이 없습니다", "暂无企业提交选择", "Nobody has chosen yet")}
          why={say(
            "5월 19일에 272개 기업이 주소를 받습니다.",
            "5月19日将向 272 家企业发送链接。",
            "On 19 May 272 companies will get a link.",
          )}
          act={<Button>{say("메일 미리 보기", "预览邮件", "Preview the mail")}</Button>}
        />
        <EmptyState
          icon={IconWifiOff}
          title={say("연결이 끊겼지만 현장은 계속됩니다", "网络已断开，现场工作照常", "Offline; this desk goes on")}
          why={say(
            "도착 확인 3건을 연결되면 보냅니다.",
            "3 条签到记录将在恢复后发送。",
            "3 check-ins wait here and will be sent.",
          )}
        />
      </div>
    </>
  );
}
