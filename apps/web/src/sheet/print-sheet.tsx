import { PrintPage } from "../components/print-page.tsx";
import { useLocale } from "../language/use-locale.tsx";
import { sheetMeetings, sheetSlots } from "./sheet-data.ts";
import { useSay } from "./use-say.ts";

/** A personal timetable on paper: what every print looks like. */
export default function PrintSheet() {
  const { lang, locale, format } = useLocale();
  const say = useSay();
  const slots = sheetSlots(say);
  const meetings = sheetMeetings(say, lang).filter(({ rowId }) => rowId === "A-02");
  return (
    <PrintPage
      title={say("개인 상담 일정표", "个人洽谈日程", "Personal timetable")}
      otherTitle={locale === "ko" ? { text: "个人洽谈日程", locale: "zh" } : { text: "개인 상담 일정표", locale: "ko" }}
      subtitle={say("조은벗결모션 · 테이블 A-02", "佳友智动 · A-02 号桌", "Joeunbeot Motion · table A-02")}
      qr={{
        svg: (
          <Pattern label={say("공개된 일정표로 가는 QR 코드", "已发布日程二维码", "QR code to the live timetable")} />
        ),
        words: say("지금 일정 보기", "查看最新日程", "live version"),
      }}
      version={say("제3판", "第 3 版", "Version 3")}
      printedAt={new Date("2027-06-14T09:00:00Z")}
      zone="Asia/Shanghai"
      event={say(
        "2027 흑룡강–경기 AI·로봇 상담회",
        "2027黑龙江—京畿人工智能与机器人对接会",
        "Heilongjiang–Gyeonggi AI and robot consultation 2027",
      )}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say("시간(하얼빈)", "时间（哈尔滨）", "Time (Harbin)")}</th>
            <th scope="col">{say("상대 기업", "对方企业", "Company")}</th>
            <th scope="col">{say("통역사", "口译员", "Interpreter")}</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => {
            const slot = slots.find(({ id }) => id === meeting.slotId);
            return (
              <tr key={meeting.id}>
                <td>{slot && format.timeRange(slot.startsAt, slot.endsAt, "Asia/Shanghai", "print")}</td>
                <td>{meeting.far.text}</td>
                <td>{meeting.interpreter}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </PrintPage>
  );
}

/** Stands where the server's QR code stands. */
function Pattern({ label }: { readonly label: string }) {
  return (
    <svg viewBox="0 0 7 7" role="img" aria-label={label}>
      {Array.from({ length: 49 }, (_, index) =>
        (index * 7) % 5 < 2 ? <rect key={index} x={index % 7} y={Math.floor(index / 7)} width="1" height="1" /> : null,
      )}
    </svg>
  );
}
