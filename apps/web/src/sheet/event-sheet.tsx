import { useState } from "react";
import { Button } from "@mantine/core";
import { ChoiceControl, type ChoiceValue } from "../components/choice-control.tsx";
import { ExposureStrip } from "../components/exposure-strip.tsx";
import { GapBar } from "../components/gap-bar.tsx";
import { HeatMap } from "../components/heat-map.tsx";
import { OutcomeLadder } from "../components/outcome-ladder.tsx";
import { Panel } from "../components/panel.tsx";
import { PhaseLine } from "../components/phase-line.tsx";
import { Pips } from "../components/pips.tsx";
import { ReasonBridge } from "../components/reason-bridge.tsx";
import { ReasonsList, WhatIf } from "../components/reasons-list.tsx";
import { TwoTimes } from "../components/two-times.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { today } from "./sheet-data.ts";
import { useSay } from "./use-say.ts";

/** Phases, the schedule's quality, reasons, recommendations, outcomes. */
export function EventSheet() {
  const say = useSay();
  const { locale, format } = useLocale();
  const [choice, setChoice] = useState<ChoiceValue>("must");
  const near = say("경기", "京畿", "Gyeonggi");
  const far = say("헤이룽장", "黑龙江", "Heilongjiang");
  const cities = [
    { id: "suwon", name: say("수원", "水原", "Suwon"), organisations: 41 },
    { id: "seongnam", name: say("성남", "城南", "Seongnam"), organisations: 33 },
    { id: "ansan", name: say("안산", "安山", "Ansan"), organisations: 18 },
  ];
  const others = [
    { id: "harbin", name: say("하얼빈", "哈尔滨", "Harbin"), organisations: 88 },
    { id: "qiqihar", name: say("치치하얼", "齐齐哈尔", "Qiqihar"), organisations: 21 },
    { id: "daqing", name: say("다칭", "大庆", "Daqing"), organisations: 19 },
  ];
  const pairs = [
    [58, 12, 0],
    [31, 7, 4],
    [16, 22, 2],
  ];

  return (
    <>
      <PhaseLine
        label={say("행사 단계", "活动阶段", "Phases of the event")}
        today={today}
        phases={[
          { id: "r", name: say("참가 신청", "报名", "Registration"), from: "2027-05-03", to: "2027-05-14" },
          { id: "v", name: say("참가 심사", "审核", "Review"), from: "2027-05-14", to: "2027-05-18" },
          {
            id: "c",
            name: say("희망 상대 선택", "选择洽谈意向", "Choosing partners"),
            from: "2027-05-19",
            to: "2027-05-27",
          },
          { id: "s", name: say("일정 편성", "编排日程", "Scheduling"), from: "2027-05-28", to: "2027-06-02" },
          { id: "p", name: say("일정표 공개", "发布日程", "Publication"), from: "2027-06-04" },
          { id: "d", name: say("행사 당일", "活动期间", "Event days"), from: "2027-06-15", to: "2027-06-16" },
        ]}
      />
      <Panel title={say("얼마나 좋은 일정인가", "日程质量", "How good is the schedule")} padded>
        <GapBar
          value={29_289}
          bound={29_658}
          state="finished"
          runName={say("3차", "第 3 次", "Run 3")}
          seconds={20.1}
          earlier={[
            { name: say("1차", "第 1 次", "Run 1"), value: 28_241 },
            { name: say("2차", "第 2 次", "Run 2"), value: 28_910 },
          ]}
        />
      </Panel>
      <div className="bh-columns">
        <Panel title={say("편성 중", "编排中", "Running")} padded>
          <GapBar
            value={21_400}
            bound={29_658}
            state="running"
            runName={say("4차", "第 4 次", "Run 4")}
            seconds={6.2}
            onStop={() => {}}
          />
        </Panel>
        <Panel title={say("증명됨", "已证明", "Proven")} padded>
          <GapBar value={4_120} bound={4_120} state="finished" runName={say("1차", "第 1 次", "Run 1")} />
        </Panel>
        <Panel title={say("함께 지킬 수 없음", "无法同时满足", "Cannot all be kept")} padded>
          <GapBar
            value={1_200}
            state="impossible"
            runName={say("1차", "第 1 次", "Run 1")}
            because={say(
              "A-03 상담 두 건이 같은 시각으로 고정되어 있습니다.",
              "A-03 有两场洽谈被锁定在同一时段。",
              "Two meetings are locked at table A-03 at one time.",
            )}
          />
        </Panel>
      </div>
      <div className="bh-columns">
        <Panel title={say("기업별 상담 수", "各企业洽谈场次", "Meetings per company")} padded>
          <ExposureStrip
            label={say("기업별 상담 수", "各企业洽谈场次", "Meetings per company")}
            nearName={near}
            farName={far}
            floor={2}
            columns={[
              { meetings: 0, near: 0, far: 0 },
              { meetings: 1, near: 2, far: 3 },
              { meetings: 2, near: 19, far: 18 },
              { meetings: 3, near: 48, far: 46 },
              { meetings: 4, near: 41, far: 43 },
            ]}
          />
          <p>
            <Pips mustHeld={1} held={3} asked={6} floor={2} /> <Pips mustHeld={0} held={1} asked={2} floor={2} />{" "}
            <Pips mustHeld={0} held={0} asked={0} floor={2} />
          </p>
        </Panel>
        <Panel title={say("편성하지 못한 이유", "未排入原因", "Why not scheduled")} count={114}>
          <ReasonsList
            label={say("편성하지 못한 이유", "未排入原因", "Why not scheduled")}
            reasons={[
              {
                id: "i",
                count: 68,
                cause: say("통역사가 모자람", "口译员不足", "Not enough interpreters"),
                detail: say("중–한 61, 영 4, 러 3", "中韩 61，英 4，俄 3", "Chinese–Korean 61, English 4, Russian 3"),
                act: <Button size="xs">{say("통역사 구하기", "增加口译员", "Find one")}</Button>,
                onOpen: () => {},
              },
              {
                id: "t",
                count: 21,
                cause: say("둘 다 비는 시간이 없음", "双方无共同空闲时段", "No time free for both"),
              },
              {
                id: "m",
                count: 7,
                cause: say("기업이 정한 상한에 닿음", "已达企业自定上限", "The company’s own maximum is reached"),
              },
            ]}
          />
        </Panel>
      </div>
      <Panel title={say("이렇게 바꾸면", "假设调整", "What if")}>
        <WhatIf
          label={say("이렇게 바꾸면", "假设调整", "What if")}
          rows={[
            {
              id: "1",
              change: say(
                "6월 16일 오전 중–한 통역사 1명 더",
                "6月16日上午增加 1 名中韩口译员",
                "One more Chinese–Korean interpreter on 16 June, morning",
              ),
              bound: 514,
              solved: 11,
              act: <Button size="xs">{say("이렇게 편성", "按此编排", "Run this")}</Button>,
            },
            { id: "2", change: say("테이블 1개 더", "增加 1 张洽谈桌", "One more table"), bound: 0, solved: 0 },
          ]}
        />
      </Panel>
      <Panel
        title={say("추천 이유", "推荐理由", "Why recommended")}
        padded
        aside={
          <ChoiceControl
            label={say("조은벗결모션", "佳友智动", "Joeunbeot Motion")}
            value={choice}
            onChange={setChoice}
          />
        }
      >
        <ReasonBridge
          mine={{
            label: say("우리 수요", "我方需求", "Our need"),
            text: "AMR 구동부 OEM 생산처 및 중국 3PL 실증 파트너",
            locale: "ko",
            spans: [
              [0, 7],
              [8, 15],
            ],
            ...(locale === "ko"
              ? {}
              : {
                  translation: {
                    text: say(
                      "",
                      "AMR驱动部（底盘）OEM生产厂家，以及中国第三方物流试点伙伴",
                      "OEM maker of AMR drive units, and a pilot partner in Chinese third-party logistics",
                    ),
                    isMachine: true,
                  },
                }),
          }}
          theirs={{
            label: say("상대 제공", "对方供给", "Their offer"),
            text: "移动机器人底盘配套生产，可按图定制",
            locale: "zh",
            spans: [[0, 11]],
            ...(locale === "zh"
              ? {}
              : {
                  translation: {
                    text: say(
                      "이동 로봇 섀시 협력 생산, 도면대로 맞춤 제작 가능",
                      "",
                      "Mobile-robot chassis made to order from drawings",
                    ),
                    isMachine: true,
                  },
                }),
          }}
          via="구동부 = 底盘"
          from={say("용어집 · 물류 AMR", "术语库 · 物流AMR", "term base · logistics AMR")}
          sentence={say(
            "찾는 구동부를 상대가 만듭니다.",
            "对方生产我方所需的底盘。",
            "They make the drive units we look for.",
          )}
        />
      </Panel>
      <Panel
        title={say("지역과 지역이 맞는 쌍", "地区间吻合对数", "Fits between cities")}
        padded
        aside={
          <TwoTimes
            at="2027-06-15T05:30:00Z"
            zone="Asia/Shanghai"
            place={say("하얼빈", "哈尔滨", "Harbin")}
            readerZone="Asia/Seoul"
          />
        }
      >
        <HeatMap
          label={say("지역과 지역이 맞는 쌍", "地区间吻合对数", "Fits between cities")}
          rows={cities}
          columns={others}
          valueOf={(row, column) =>
            pairs[cities.findIndex(({ id }) => id === row)]?.[others.findIndex(({ id }) => id === column)] ?? 0
          }
          onOpen={() => {}}
        />
      </Panel>
      <Panel title={say("성과 사다리", "成果阶梯", "Outcome ladder")} padded>
        <OutcomeLadder
          label={say("성과 사다리", "成果阶梯", "Outcome ladder")}
          rungs={[
            {
              id: "c",
              name: say("상담", "洽谈", "Consultations"),
              figure: format.count(472, "meeting"),
              evidence: { both: 300, confirmed: 120, oneSide: 52, none: 0 },
              records: (
                <p className="bh-note">{say("상담 472건의 기록", "472 场洽谈记录", "Records of 472 meetings")}</p>
              ),
            },
            {
              id: "d",
              name: say("상담액", "洽谈金额", "Discussed"),
              figure: format.money({ amountMinor: 275_000_000, currency: "USD" }),
              originals: ["KRW 1,200,000,000", "CNY 8,400,000"],
              evidence: { both: 2, confirmed: 30, oneSide: 41, none: 10 },
            },
            {
              id: "e",
              name: say("계약추진액", "意向成交额", "Expected"),
              figure: format.money({ amountMinor: 120_000_000, currency: "KRW" }),
              evidence: { both: 4, confirmed: 9, oneSide: 6, none: 0 },
            },
            {
              id: "s",
              name: say("계약체결액", "合同签约额", "Signed"),
              figure: format.money({ amountMinor: 500_000_000, currency: "CNY" }),
              evidence: { both: 3, confirmed: 0, oneSide: 0, none: 0 },
            },
          ]}
        />
      </Panel>
    </>
  );
}
