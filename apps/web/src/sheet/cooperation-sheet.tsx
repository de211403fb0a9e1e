import { useState } from "react";
import { CitationChip } from "../components/citations.tsx";
import { AimAndActual, ComparedValues } from "../components/compared-values.tsx";
import { AnswerPanel, type AnswerTurn } from "../components/answer.tsx";
import { Fact, FactRow } from "../components/fact.tsx";
import { FactDate } from "../components/fact-date.tsx";
import { FigureText } from "../components/figure-text.tsx";
import { Itinerary } from "../components/itinerary.tsx";
import { LineOfTime } from "../components/line-of-time.tsx";
import { MilestoneBar } from "../components/milestone-bar.tsx";
import { NameBoth } from "../components/name-both.tsx";
import { OriginalWithTranslation } from "../components/original-with-translation.tsx";
import { Panel } from "../components/panel.tsx";
import { StageTrack } from "../components/stage-track.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { Thread } from "../components/thread.tsx";
import { TwoBankTable } from "../components/two-bank-table.tsx";
import { day, inferred, today } from "./sheet-data.ts";
import { useSay } from "./use-say.ts";

/** The marks of the record, and the figures of cooperation. */
export function CooperationSheet() {
  const say = useSay();
  const [turns, setTurns] = useState<readonly AnswerTurn[]>([
    {
      id: "1",
      question: say("2018년 상담회에 몇 명이 왔나요?", "2018年对接会有多少人参加？", "How many came in 2018?"),
      answer: {
        say: (
          <>
            {say("중국 대표 150여 명입니다.", "中方代表 150 余人。", "150 or more Chinese delegates.")}{" "}
            <CitationChip source="s1" />
          </>
        ),
        records: [
          <span key="1">
            {say(
              "‘양국 쌍원’ 로봇·AI 상담회",
              "“两国双园”机器人与人工智能对接会",
              "Twin parks robot and AI consultation",
            )}{" "}
            · <StatusMark status="reported" />
          </span>,
        ],
        searched: 412,
      },
    },
    {
      id: "2",
      question: say("판교 단지는 완공됐나요?", "板桥园区是否建成？", "Is the park in Pangyo finished?"),
      answer: {
        say: undefined,
        records: [
          say(
            "착공 기록이 없습니다. 경기도에 문의해 보세요.",
            "没有开工记录，可咨询京畿道。",
            "No start is on record. Ask Gyeonggi.",
          ),
        ],
        searched: 412,
      },
    },
  ]);
  const stages = [
    { name: say("제안", "提议", "proposed"), state: "passed" as const },
    { name: say("협의", "磋商", "talks"), state: "passed" as const, date: day("2017-10") },
    { name: say("체결 예정", "拟签", "to be signed"), state: "passed" as const },
    { name: say("체결", "已签", "signed"), state: "now" as const, date: day("2018-01-12") },
    { name: say("이행", "履行", "carried out"), state: "unknown" as const },
    { name: say("종료", "终止", "ended"), state: "to-come" as const },
  ];

  return (
    <>
      <LineOfTime
        label={say("협력 연혁", "合作时间线", "Line of time")}
        today={today}
        records={[
          {
            id: "1",
            date: day("2017-10"),
            kind: say("프로젝트 계약", "项目合同", "Project contract"),
            icon: "project",
            name: say("중국혁신경제과학기술단지", "中国创新经济科技园", "Chinese innovation park"),
            line: say("착공 확인 안 됨", "开工未核实", "start not known"),
            status: "reported",
            source: "s1",
          },
          {
            id: "2",
            date: day("2018-01-12"),
            kind: say("상담회", "对接会", "Consultation"),
            icon: "event",
            name: say(
              "‘양국 쌍원’ 로봇·AI 상담회",
              "“两国双园”机器人与人工智能对接会",
              "Twin parks robot and AI consultation",
            ),
            line: say("하얼빈공업대학", "哈尔滨工业大学", "Harbin Institute of Technology"),
            status: "actual",
            source: "s1",
          },
          {
            id: "3",
            date: day("2018-01-12"),
            kind: say("협약", "协议", "Agreement"),
            icon: "agreement",
            name: say("정부 간 협력 양해각서", "政府间合作备忘录", "Government MOU"),
            status: "actual",
            source: "s1",
          },
          {
            id: "4",
            date: day("2022-07-27"),
            kind: say("콘퍼런스", "对接会", "Conference"),
            icon: "event",
            name: say("디지털경제 비즈니스 매칭", "数字经济商务对接会", "Digital economy matching"),
            status: "actual",
            source: "s2",
            onlySide: { side: "far", name: say("헤이룽장", "黑龙江", "Heilongjiang") },
          },
          {
            id: "5",
            date: day("2027-06-15"),
            kind: say("상담회", "对接会", "Consultation"),
            icon: "event",
            name: say("2027 AI·로봇 상담회", "2027 人工智能与机器人对接会", "AI and robot consultation 2027"),
            status: "planned",
          },
        ]}
      />
      <Panel title={say("2018년 상담회의 숫자", "2018年对接会数据", "Figures of 2018")}>
        <FactRow>
          <Fact
            label={say("중국 측 기관·기업", "中方机构", "Chinese organisations")}
            value={59}
            unit={say("개사", "家", "organisations")}
            status="actual"
            source="s1"
          />
          <Fact
            label={say("중국 측 대표", "中方代表", "Chinese delegates")}
            value={150}
            qualifier="at-least"
            unit={say("명", "人", "people")}
            status="reported"
            source="s1"
            asOf={day("2018-01")}
          />
          <Fact
            label={say("단지 면적", "园区面积", "Area")}
            value={46_200}
            unit="㎡"
            status="planned"
            source="s3"
            asOf={day("2024")}
          />
          <Fact label={say("착공", "开工", "Start of work")} status="unknown" source="s2" />
          <Fact
            label={say("1단계 사업비", "一期投资", "Phase 1")}
            value={426_900_000_000}
            unit={say("원", "韩元", "won")}
            qualifier="approx"
            status="actual"
            source="s2"
            disputedBy={{ value: 430_000_000_000, source: "s3" }}
          />
          <Fact
            label={say("방문 기업", "来访企业", "Visiting companies")}
            value={12}
            unit={say("개사", "家", "companies")}
            status="demo"
          />
        </FactRow>
      </Panel>
      <Panel title={say("상태와 날짜와 이름", "状态、日期与名称", "Status, date, name")} padded>
        <div className="bh-stack">
          <div className="bh-row">
            {(["actual", "reported", "planned", "proposed", "unknown", "demo"] as const).map((status) => (
              <StatusMark key={status} status={status} />
            ))}
          </div>
          <div className="bh-row">
            <FactDate date={day("2019")} /> · <FactDate date={day("2017-10")} /> · <FactDate date={day("2018-01-12")} />{" "}
            ·{" "}
            <FactDate
              date={inferred(
                "2025-09-24",
                say("24일", "24日", "the 24th"),
                say(
                  "기사의 날짜와 방문 순서에서 추정했습니다.",
                  "根据报道日期与行程推定。",
                  "Inferred from the article’s date and the order of the visit.",
                ),
              )}
              withWords
            />{" "}
            · <FactDate date={{ value: null, precision: "unknown" }} />
          </div>
          <div className="bh-columns">
            <NameBoth
              name={{
                original: "zh",
                zh: "黑龙江森珏智能装备有限公司",
                ko: "헤이룽장 썬줴 지능장비",
                en: "Heilongjiang Senjue Intelligent Equipment",
              }}
            />
            <NameBoth
              name={{ original: "ko", ko: "㈜조은벗결모션", zh: "佳友智动", en: "Joeunbeot Motion", machine: ["zh"] }}
              isUnverified
            />
            <NameBoth
              name={{ original: "zh", zh: "任贤锋", ko: "런셴펑", en: "Ren Xianfeng" }}
              asWritten="최런시엔펑"
            />
            <OriginalWithTranslation
              text={{
                original: "zh",
                zh: "移动机器人底盘配套生产",
                ko: "이동 로봇 섀시 주문 생산",
                en: "Mobile-robot chassis made to order",
                machine: ["ko", "en"],
              }}
            />
            <OriginalWithTranslation
              text={{ original: "ko", ko: "협동로봇 그리퍼", zh: "协作机器人夹爪", en: "Gripper for cobots" }}
              checkedBy="许春日"
            />
            <OriginalWithTranslation text={{ original: "ko", ko: "구동부 생산처를 찾습니다" }} onTranslate={() => {}} />
          </div>
          <OriginalWithTranslation
            isOfRecord
            text={{
              original: "zh",
              zh: "双方建立工作委员会。",
              ko: "양측은 운영위원회를 둔다.",
              en: "The sides set up an operating committee.",
            }}
          />
        </div>
      </Panel>
      <Panel title={say("단계", "阶段", "Stages")} padded>
        <div className="bh-stack">
          <StageTrack
            stages={stages}
            words={say("체결, 이행 여부 확인 안 됨", "已签，履行情况未核实", "signed, carrying out not known")}
          />
          <StageTrack
            isCompact
            stages={stages}
            words={say("체결 · 이행 여부 확인 안 됨", "已签 · 履行情况未核实", "signed · carrying out not known")}
          />
          <Thread
            label={say("상담에서 지표까지", "从洽谈到指标", "From request to indicator")}
            beads={[
              {
                id: "1",
                kind: say("상담 신청", "洽谈申请", "Request"),
                name: say("조은벗결모션 → 썬줴", "佳友智动 → 森珏", "Joeunbeot → Senjue"),
                state: "done",
              },
              { id: "2", kind: say("상담", "洽谈", "Meeting"), name: "A-03", state: "done" },
              {
                id: "3",
                kind: say("협약", "协议", "Agreement"),
                name: say("공동 개발 MOU", "联合开发备忘录", "Joint development MOU"),
                state: "this",
              },
              {
                id: "4",
                kind: say("지표", "指标", "Indicator"),
                name: say("실증 기업 수", "试点企业数", "Companies on testbeds"),
                state: "planned",
              },
            ]}
          />
        </div>
      </Panel>
      <Panel title={say("이정표: 계획과 실제", "里程碑：计划与实际", "Milestones: planned and actual")}>
        <MilestoneBar
          label={say("이정표", "里程碑", "Milestones")}
          today={today}
          milestones={[
            {
              id: "1",
              name: say("정부 발표", "政府公布", "Announced"),
              actual: { from: day("2019-01"), isPoint: true },
              status: "actual",
              source: "s3",
              words: say("2019년 1월", "2019年1月", "January 2019"),
            },
            {
              id: "2",
              name: say("집적단지 조성", "园区建设", "Cluster built"),
              scope: say("첨단3지구", "尖端3地区", "Cheomdan 3 district"),
              planned: { from: day("2020-01"), to: day("2024") },
              status: "unknown",
              source: "s3",
              words: say("계획 2024년까지", "计划至2024年", "planned until 2024"),
            },
            {
              id: "3",
              name: say("1단계 사업", "一期项目", "Phase 1"),
              actual: { to: day("2025") },
              status: "actual",
              source: "s2",
              words: say("시작한 날 모름", "开始日期不详", "start not known"),
            },
            {
              id: "4",
              name: say("데이터센터 가동", "数据中心运行", "Data centre"),
              planned: { from: day("2020-06"), to: day("2023-03") },
              actual: { from: day("2021"), to: day("2023-10") },
              status: "actual",
              words: say("2023년 10월", "2023年10月", "October 2023"),
            },
            {
              id: "5",
              name: say("2단계 사업", "二期项目", "Phase 2"),
              planned: { from: day("2026") },
              status: "planned",
              words: say("기한이 적혀 있지 않음", "未写明期限", "no date given"),
            },
          ]}
        />
      </Panel>
      <div className="bh-columns">
        <Panel title={say("행사의 크기", "活动规模", "Sizes of events")} padded>
          <ComparedValues
            label={say("행사의 크기", "活动规模", "Sizes of events")}
            unit={say("명", "人", "people")}
            values={[
              {
                id: "1",
                name: say("하얼빈 2018", "哈尔滨 2018", "Harbin 2018"),
                side: "far",
                value: 210,
                qualifier: "approx",
                status: "reported",
                source: "s1",
              },
              {
                id: "2",
                name: say("항저우 2025", "杭州 2025", "Hangzhou 2025"),
                side: "far",
                value: 40_000,
                status: "planned",
                source: "s2",
                warning: say("박람회 예상 관람객", "展会预计观众", "expected visitors of an expo"),
              },
              {
                id: "3",
                name: say("광주 2019", "光州 2019", "Gwangju 2019"),
                side: "near",
                value: 120,
                status: "actual",
              },
            ]}
          />
        </Panel>
        <Panel title={say("창업 펀드", "创业基金", "Start-up fund")} padded>
          <AimAndActual
            label={say("창업 펀드", "创业基金", "Start-up fund")}
            unit={say("원", "韩元", "won")}
            aim={500_000_000_000}
            actual={619_200_000_000}
            next={1_000_000_000_000}
          />
          <AimAndActual
            label={say("입주 기업", "入驻企业", "Tenants")}
            unit={say("개사", "家", "companies")}
            aim={200}
          />
        </Panel>
      </div>
      <Panel title={say("정책과 사례", "政策与案例", "Policies and cases")}>
        <TwoBankTable
          label={say("정책과 사례", "政策与案例", "Policies and cases")}
          nearName={say("한국", "韩国", "Korea")}
          farName={say("중국", "中国", "China")}
          rows={[
            {
              id: "1",
              field: say("도시 데이터", "城市数据", "City data"),
              near: [
                {
                  id: "a",
                  kind: say("사례", "案例", "case"),
                  name: say("이노스페이스", "InnoSpace", "InnoSpace"),
                  region: say("광주", "光州", "Gwangju"),
                  status: "planned",
                  source: "s2",
                },
              ],
              far: [
                {
                  id: "b",
                  kind: say("사례", "案例", "case"),
                  name: say("시티 브레인", "城市大脑", "City Brain"),
                  region: say("항저우", "杭州", "Hangzhou"),
                  status: "actual",
                  source: "s2",
                },
              ],
              adoption: { state: "examined", words: say("← 적용 검토", "← 拟借鉴", "← being examined"), from: "far" },
            },
            {
              id: "2",
              field: say("산업 인터넷", "工业互联网", "Industrial internet"),
              near: [],
              far: [
                {
                  id: "c",
                  kind: say("정책", "政策", "policy"),
                  name: say("산업 인터넷 행동 계획", "工业互联网行动计划", "Industrial internet plan"),
                  region: say("헤이룽장", "黑龙江", "Heilongjiang"),
                  status: "actual",
                  statusWord: say("시행", "已施行", "in force"),
                },
              ],
            },
          ]}
        />
      </Panel>
      <Panel title={say("방문 일정", "访问行程", "Itinerary")}>
        <Itinerary
          label={say("방문 일정", "访问行程", "Itinerary")}
          days={[
            {
              id: "1",
              date: inferred(
                "2025-09-24",
                say("24일", "24日", "the 24th"),
                say("기사 날짜에서 추정했습니다.", "根据报道日期推定。", "Inferred from the article’s date."),
              ),
              stops: [
                {
                  id: "a",
                  time: say("오후", "下午", "afternoon"),
                  status: "reported",
                  name: say("부성장 면담", "会见副省长", "Talks with the vice-governor"),
                  place: say("항저우", "杭州", "Hangzhou"),
                  counterparts: [<NameBoth key="1" name={{ original: "zh", zh: "卢山", ko: "루산", en: "Lu Shan" }} />],
                  followed: say(
                    "우호도시 협약을 긍정 검토",
                    "积极考虑友好交流协议",
                    "A friendship agreement is considered",
                  ),
                  source: "s2",
                },
                { id: "b", status: "reported", name: say("환영 만찬", "欢迎晚宴", "Welcome dinner") },
              ],
            },
            { id: "2", date: { value: null, precision: "unknown" }, stops: [] },
            {
              id: "3",
              date: day("2025-09-26"),
              stops: [
                {
                  id: "c",
                  time: "14:00",
                  status: "planned",
                  name: say("박람회 참관", "参观展会", "Visit to the expo"),
                },
              ],
            },
          ]}
        />
      </Panel>
      <div className="bh-columns">
        <Panel title={say("보도자료 초안", "新闻稿草稿", "Press draft")} padded>
          <FigureText
            parts={[
              say("2018년 상담회에는 ", "2018年对接会上，", "In 2018 "),
              {
                figure: say("150여 명", "150 余人", "150 or more people"),
                status: "reported",
                number: 1,
                record: say(
                  "하한값입니다. ‘150명’으로 줄이면 안 됩니다.",
                  "此为下限，不可简写为“150 人”。",
                  "A lower bound: never shorten it to 150.",
                ),
              },
              say("이 참석했고, 단지 ", "参会，园区计划面积为 ", " came, and a park of "),
              {
                figure: say("4만 6,200㎡", "4.62万平方米", "46,200 m²"),
                status: "planned",
                number: 2,
                record: say("계획 면적입니다.", "此为计划面积。", "A planned area."),
              },
              say("를 조성할 계획이었습니다.", "。", " was planned."),
            ]}
          />
        </Panel>
        <AnswerPanel
          label={say("물어보기", "问一问", "Ask")}
          turns={turns}
          onAsk={(question) => setTurns([...turns, { id: String(turns.length + 1), question }])}
        />
      </div>
    </>
  );
}
