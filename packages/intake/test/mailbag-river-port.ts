import { writeXlsx } from "hucre";
import { encode, type RenderedFile } from "./render-firms.ts";

/**
 * A third kind of mailbag: one Chinese list with cities as section rows, a header repeated at a page break, firms over merged
 * rows and struck-through lines; Korean firms as a page with row spans; English, Russian and Japanese applications; the agenda
 * as one English table with day-month dates. Hefei, 3-4 March 2029. All firms, people and numbers are invented.
 */
export async function riverPortMailbag(): Promise<RenderedFile[]> {
  const head = [
    "#",
    "单位",
    "英文名称",
    "社会信用代码",
    "行业领域",
    "可提供的技术",
    "诉求",
    "与会人员",
    "岗位",
    "联系方式",
    "E-mail",
    "口译",
    "参会形式",
    "说明",
  ];
  const struck = { font: { strikethrough: true } };
  const rows: (string | number | null)[][] = [
    ["合肥内河港口产业对接会 参会单位", ...Array.from({ length: 13 }, () => null)],
    ["时间：2029年3月3日至4日 地点：安徽合肥 滨湖会展中心（北京时间）"],
    head,
    ["一、合肥市"],
    [
      1,
      "合肥瀚图信息技术有限公司",
      "Hefei Hantu Information Technology Co., Ltd.",
      "91340100FKT000017H",
      "软件",
      "港口调度软件；船舶识别算法",
      "寻求韩国港口运营商试点",
      "叶知秋",
      "总监",
      "120-0000-4001",
      "ye@hantu.example.org",
      "韩语",
      "现场",
      "仅4日参会",
    ],
    [
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      "邵一鸣",
      "助理",
      "120-0000-4101",
      "shao@hantu.example.org",
      null,
      null,
      null,
    ],
    [
      2,
      "合肥鲲元新能源有限公司",
      "—",
      "办理中",
      "电池",
      "船用锂电池",
      "待定",
      "段雨桐",
      "经理",
      12000004002,
      null,
      "俄语、韩语",
      "线上",
      null,
    ],
    head,
    ["二、芜湖市"],
    [
      3,
      "芜湖寰宇智能装备股份有限公司",
      "Wuhu Huanyu Intelligent Equipment Co., Ltd.",
      null,
      "装备",
      "1.自动缆绳系统\n2.岸桥防摇控制",
      "采购韩国伺服电机",
      "齐文博",
      "工程师",
      "0086-12000004003",
      "qi＠huanyu.example.org",
      "自带翻译",
      "线上+线下",
      "4日14点以后不能参加",
    ],
    [
      4,
      "芜湖聚贤生物科技有限公司",
      "Wuhu Juxian Biotechnology Co., Ltd.",
      null,
      "医药",
      "提取物",
      "无",
      "孔令辉",
      "主任",
      "12000004004",
      "kong@juxian.example.org",
      "否",
      "现场",
      "已取消参会",
    ],
    [
      5,
      "芜湖蔚原新材料有限公司",
      null,
      null,
      "材料",
      "防污涂料",
      "韩国代理商",
      null,
      null,
      null,
      null,
      null,
      "现场",
      null,
    ],
    ["小计", "5家"],
  ];
  const cells = new Map(head.map((_, column) => [`10,${column}`, { style: struck }] as const));
  const chinese = await writeXlsx({
    sheets: [
      {
        name: "汇总",
        rows,
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 13 },
          ...[0, 1, 2, 3, 4, 5, 6, 11, 12, 13].map((column) => ({
            startRow: 4,
            endRow: 5,
            startCol: column,
            endCol: column,
          })),
        ],
        cells,
      },
      {
        name: "统计",
        rows: [
          ["地市", "企业数"],
          ["合肥", 2],
          ["芜湖", 3],
          ["合计", 5],
        ],
      },
    ],
  });
  const korean = encode(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"></head><body><table border=1>
<tr><th rowspan=2>번호</th><th colspan=3>업체</th><th colspan=3>참석자</th><th rowspan=2>품목</th><th rowspan=2>찾는 상대</th><th rowspan=2>통역 여부</th></tr>
<tr><th>상호</th><th>영문상호</th><th>지역</th><th>이름</th><th>직함</th><th>핸드폰</th></tr>
<tr><td rowspan=2>1</td><td rowspan=2>(유)바다숲시스템즈</td><td rowspan=2>Badasup Systems</td><td rowspan=2>전남 여수시</td><td>추예나</td><td>대표</td><td>010-0000-5001</td><td rowspan=2>선박 원격 검사<br>수중 드론</td><td rowspan=2>내륙 수운 실증 부두</td><td rowspan=2>중국어</td></tr>
<tr><td>반소희</td><td>과장</td><td>010-0000-5002</td></tr>
<tr><td>2</td><td><s>은하결바이오(주)</s></td><td><s>Eunhagyeol Bio</s></td><td><s>순천</s></td><td><s>기도현</s></td><td><s>이사</s></td><td><s>010-0000-5003</s></td><td><s>해조류 소재</s></td><td><s>유통사</s></td><td><s>X</s></td></tr>
<tr><td>3</td><td>똠얌로지스 주식회사</td><td>Ttomyam Logis Co., Ltd.</td><td>목포</td><td>육성민</td><td>부장</td><td>10-0000-5004</td><td>냉장 컨테이너 임대</td><td>-</td><td>자체통역</td></tr></table></body></html>`,
    "cp949",
  );
  const others = encode(
    [
      "Название компании;Страна;Город;Сфера деятельности;Что предлагаете;Что ищете;Контактное лицо;Должность;Телефон;Эл. почта;Нужен переводчик;Формат участия;Доступность",
      'ООО "Волга Порт";Россия;Самара;Логистика;Речные перевозки зерна;Краны и весы;Иван Петров;Директор;8 (900) 000-00-01;ivan@volgaport.example.org;русский;онлайн;3 марта 10:00-12:00 (UTC+4)',
      "ТОО Сары Су;Казахстан;Актау;Порты;Терминал на Каспии;Системы учёта;Айгуль Сары;Менеджер;8 (701) 000-00-02;aigul@sarysu.example.org;английский;очно;",
    ].join("\n"),
    "windows-1251",
  );
  const japanese = encode(
    [
      "会社名,国名,都市,業種,提供できるもの,求めるもの,担当者,役職,電話番号,メール,通訳希望,参加形式",
      "みなと計測株式会社,日本,新潟市,計測機器,水位センサー,内陸港の実証相手,森 太郎,課長,090-0000-6001,mori@minato-keisoku.example.com,中国語,会場",
    ].join("\r\n"),
    "shift_jis",
  );
  const agenda = await writeXlsx({
    sheets: [
      {
        name: "Agenda",
        rows: [
          ["Agenda (Beijing time)"],
          ["Date", "Time", "Session", "Room", "Remarks"],
          ["3 March 2029", "9:00-9:30 AM", "Registration", "Lobby", null],
          [null, "9:30 AM - 11:30 AM", "One-on-one meetings (slots 1-4)", "Hall 1", null],
          [null, "12pm-1:30pm", "Lunch", "Restaurant", null],
          [null, "1:30-3:30 PM", "One-on-one meetings (slots 5-8)", "Hall 1", null],
          ["4 March 2029", "10:00 – 12:00", "One-on-one meetings (slots 9-12)", "Hall 1", null],
          ["Note: each meeting lasts 25 min + 5 min change-over"],
        ],
        merges: [{ startRow: 2, endRow: 5, startCol: 0, endCol: 0 }],
      },
      {
        name: "Desks",
        rows: [
          ["Table no.", "Hall", "Floor", "Power outlet", "Wheelchair", "Status"],
          ["01", "Hall 1", "1F", "yes", "yes", "available"],
          ["02", "Hall 1", "1F", "no", "no", "reserved"],
          ["03", "Hall 1", "1F", "yes", "no", "available"],
        ],
      },
      {
        name: "Interpreters",
        rows: [
          ["Name", "Languages", "Day 1 (3 Mar)", null, "Day 2 (4 Mar)", null, "Daily rate", "Phone"],
          [null, null, "AM", "PM", "AM", "PM", null, null],
          ["Lee Sora", "Korean (native), Chinese (fluent)", "Y", "Y", "N", "?", "USD 200", "+82 10-0000-7101"],
          ["马丽", "中文、俄语", "√", "×", "√", "√", "1000元/天", "12000007102"],
        ],
        merges: [
          { startRow: 0, endRow: 0, startCol: 2, endCol: 3 },
          { startRow: 0, endRow: 0, startCol: 4, endCol: 5 },
          ...[0, 1, 6, 7].map((column) => ({ startRow: 0, endRow: 1, startCol: column, endCol: column })),
        ],
      },
    ],
  });
  const wishes = encode(
    [
      "Company|1st choice|2nd choice|3rd choice|Companies to avoid",
      "Badasup Systems|瀚图|쿤위안신에너지|any port operator|",
      "합비 한도정보기술|Badasup|Ttomyam Logistic|ООО Волга Порт|芜湖寰宇智能装备",
      "みなと計測|Juxian Biotechnology|tbd||",
    ].join("\n"),
    "utf-8-bom",
  );
  return [
    { name: "a.xlsx", bytes: chinese },
    { name: "b.xls", bytes: korean },
    { name: "c.csv", bytes: others },
    { name: "d.csv", bytes: japanese },
    { name: "e.xlsx", bytes: agenda },
    { name: "f.txt", bytes: wishes },
  ];
}
