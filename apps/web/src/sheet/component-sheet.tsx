import { Button } from "@mantine/core";
import { IconMailCheck, IconPrinter } from "@tabler/icons-react";
import { CitationProvider, SourceList } from "../components/citations.tsx";
import { Lead } from "../components/lead.tsx";
import { Panel } from "../components/panel.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { CooperationSheet } from "./cooperation-sheet.tsx";
import { EventSheet } from "./event-sheet.tsx";
import { IntakeSheet } from "./intake-sheet.tsx";
import { sheetSources } from "./sheet-data.ts";
import { TimetableSheet } from "./timetable-sheet.tsx";
import { useSay } from "./use-say.ts";

/** Every component with realistic data, in every state that matters: what is looked at, and what axe is run on. */
export default function ComponentSheet() {
  const { t } = useLocale();
  const say = useSay();
  return (
    <CitationProvider sources={sheetSources(say)}>
      <Lead
        page={`${t("components.sheet")} · ${say("흑룡강성 – 경기도", "黑龙江省—京畿道", "Heilongjiang – Gyeonggi")}`}
        say={
          <>
            {say("2018년에 맺은 협약 3건은 ", "2018年签署的 3 份协议", "Of the three agreements signed in 2018, ")}
            <em>{say("그 뒤의 기록이 없습니다.", "此后没有记录。", "nothing is on record since.")}</em>
          </>
        }
        tone="bad"
        why={t("components.sheet.say")}
        actions={
          <Button leftSection={<IconPrinter className="bh-i" aria-hidden />}>
            {say("한 장 요약", "单页摘要", "One-page summary")}
          </Button>
        }
        primary={
          <Button variant="filled" leftSection={<IconMailCheck className="bh-i" aria-hidden />}>
            {say("양측에 상태 확인 요청", "请双方确认状态", "Ask both sides")}
          </Button>
        }
      />
      <div className="bh-stack">
        <CooperationSheet />
        <IntakeSheet />
        <EventSheet />
        <TimetableSheet />
        <Panel title={say("출처", "来源", "Sources")}>
          <SourceList />
        </Panel>
      </div>
    </CitationProvider>
  );
}
