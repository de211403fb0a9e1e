import { writeXlsx } from "hucre";
import { encode, type RenderedFile } from "./render-firms.ts";

/**
 * A mailbag quite unlike the sample one: forms instead of lists, wishes one per row, an agenda in two sheets with start and
 * end columns, several tables on a sheet, a Chinese list as UTF-16 tab text, pages saved as .xls. Jeonju, 21-22 September
 * 2028. All firms, people and numbers are invented.
 */
export async function westCoastMailbag(): Promise<RenderedFile[]> {
  const form = (rows: readonly (readonly (string | number | null)[])[]) => rows.map((row) => [...row]);
  const applications = await writeXlsx({
    sheets: [
      {
        name: "누리별로보틱스",
        rows: form([
          ["2028 서해안 비즈니스 교류회 참가신청서"],
          [],
          ["업체명", "㈜누리별로보틱스", "영문명", "Nuribyeol Robotics Co., Ltd."],
          ["대표자", "문태오", "사업자등록번호", "9991200038"],
          ["소재지", "전북 전주시 덕진구", "설립연도", "2011년 4월"],
          ["주력제품", "과수 수확용 이동 로봇\n온실 운반차", "업종", "농업로봇"],
          ["희망 협력 내용", "저장성 과수원 실증 파트너", "상담 희망 시간", "둘째 날 오후만"],
          ["참석자", "신아라", "직책", "팀장"],
          ["연락처", "010.0000.2001", "이메일", "info(at)nuribyeol.example.com"],
          ["통역", "중국어", "참가 방식", "현장"],
          ["좋아하는 차", "보이차", "비고", ""],
        ]),
      },
      {
        name: "윤슬재에너지",
        rows: form([
          ["2028 서해안 비즈니스 교류회 참가신청서"],
          [],
          ["업체명", "윤슬재에너지 주식회사", "영문명", "YUNSEULJAE ENERGY INC."],
          ["대표자", "표지환", "사업자등록번호", "999-34-00122"],
          ["소재지", "군산", "설립연도", 2017],
          ["주력제품", "염전 부지 태양광 관제 시스템", "업종", "신재생에너지"],
          ["희망 협력 내용", "인버터 부품 공급처", "상담 희망 시간", "무관"],
          ["참석자", "설채원", "직책", "이사"],
          ["연락처", "+82 10 0000 2002", "이메일", "biz@yunseuljae.example.com"],
          ["통역", "불필요(중국어 가능)", "참가 방식", "현장+온라인"],
          ["좋아하는 차", "", "비고", "휠체어 이용"],
        ]),
      },
      { name: "작성요령", rows: form([["모든 항목을 빠짐없이 적어 주시고 8월 31일까지 보내 주십시오."]]) },
    ],
  });
  const chinese = encode(
    [
      "浙江省参会企业一览表（2028年9月）",
      "",
      "序号\t单位\t\t法人代表\t参会人\t\t\t需求与供给\t\t其他",
      "\t全称\t英文\t\t姓名\t职务\t手机\t可提供\t寻求\t是否需要翻译",
      "1\t杭州锦帆机器人有限公司\tHangzhou Jinfan Robotics Co., Ltd.\t宋佳宁\t何思远\t总经理\t120-0000-3001\t仓储分拣机器人整机\t希望引进韩国农业机器人控制技术\t韩语",
      "2\t宁波市澜舟新材料股份有限公司\tNingbo Lanzhou New Materials Co., Ltd.\t欧阳静\t范立群\t销售经理\t+86 12000003002\t海水淡化膜材料；防腐涂料\t寻找韩国造船厂客户\t不需要",
      "3\t云岫（绍兴）生物科技有限公司\t\t秦小满\t孔令辉、叶知秋\t研发总监、工程师\t12000003003 / 12000003103\t黄酒酵母菌种资源\t韩国发酵食品企业合作\t英语",
      "4\t温州恒砺智能装备有限公司\tWenzhou Hengli Intelligent Equipment Co., Ltd.\t邵一鸣\t段雨桐\t经理\t12000003004\t鞋类自动化产线\t韩国鞋材供应商\t是",
      "合计\t4家",
    ].join("\n"),
    "utf-16le-bom",
  );
  const interpreters = encode(
    [
      "성함;통역 언어;수준;근무가능일;주 분야;현장/화상;하루 최대;일당;휴대폰",
      "기도현;한국어-중국어;상;양일;농업;현장;6시간;300,000원;010-0000-7001",
      "반소희;한중, 영어(중);고급;9/21 종일, 9/22 오전;법률;화상;5;250,000원;010-0000-7002",
      "王小燕;中文(母語)、韓語(高級)、日語(初級);;9月22日;貿易;現場;8小時;1,400元/天;120-0000-7003",
    ].join("\r\n"),
    "cp949",
  );
  const venue = await writeXlsx({
    sheets: [
      {
        name: "1일차",
        rows: form([
          ["행사 일정 - 2028년 9월 21일(목), 전주 한옥마을컨벤션 (한국시간)"],
          ["시작", "종료", "프로그램", "장소"],
          ["10:00", "10:30", "개막식", "대연회장"],
          ["10:40", "12:00", "1:1 상담 1~4회차", "상담홀"],
          ["12:00", "13:20", "오찬", "식당"],
          ["13:20", "15:20", "1:1 상담 5~10회차", "상담홀"],
          ["14:00", "14:30", "업무협약 체결식", "대연회장"],
          ["* 1회 20분(상담 15분, 교대 5분)"],
        ]),
      },
      {
        name: "2일차",
        rows: form([
          ["행사 일정 - 9월 22일(금)"],
          ["시작", "종료", "프로그램", "장소"],
          ["오전 9시 30분", "오전 11시 30분", "1:1 상담 11~16회차", "상담홀"],
          ["11:30", "13:00", "점심", "식당"],
        ]),
      },
      {
        name: "시설",
        rows: form([
          ["가. 상담 테이블"],
          ["테이블 번호", "구역", "상담장", "층", "콘센트", "사용 가능"],
          ["T1~T4", "가", "상담홀", "지하 1층", "있음", "O"],
          ["T5", "나", "상담홀", "지하 1층", "없음", "O"],
          ["T6", "나", "상담홀", "지하 1층", "없음", "X"],
          [],
          ["나. 화상 상담실"],
          ["룸", "프로그램", "접속 주소"],
          ["R-1", "Zoom", "https://meet.example.com/a"],
          ["R-2", "텐센트 회의", "https://meet.example.com/b"],
          [],
          ["다. 소회의실"],
          ["회의실명", "정원", "용도", "이용 가능 시간"],
          ["매화실", "8명", "투자 상담", "22일 오전"],
          ["난초실", "10명", "비공개 상담", "양일"],
        ]),
      },
      {
        name: "필수 참석",
        rows: form([
          ["행사명", "일시", "장소", "대상 기업"],
          ["업무협약 체결식", "9. 21. 14:00~14:30", "대연회장", "누리별로보틱스; 杭州锦帆机器人"],
        ]),
      },
    ],
  });
  const wishes = await writeXlsx({
    sheets: [
      {
        name: "희망",
        rows: form([
          ["상담 희망 상대 목록"],
          ["신청업체", "우선순위", "희망 상대", "만남 제외"],
          ["누리별로보틱스", 1, "항저우 금범로봇", null],
          ["누리별로보틱스", 2, "닝보 란저우신소재", null],
          ["누리별로보틱스", 3, "Yunxiu Biotechnology", "윤슬재에너지"],
          ["(주)윤슬재에너지", 1, "溫州恆礪智能裝備", null],
          ["(주)윤슬재에너지", 2, "추천 부탁드립니다", null],
          ["澜舟新材料", 1, "누리별 로보틱스", null],
          ["云岫生物科技", 1, "Yunseuljea Energy", null],
        ]),
      },
    ],
  });
  const agreements = encode(
    [
      "编号,协议名称,甲方,乙方,签约日期,当前阶段,来源",
      "1,果园机器人示范协议,㈜누리별로보틱스,杭州锦帆机器人有限公司,2026年11月,执行中,示例",
      "2,海洋材料联合实验室备忘录,전북테크노파크,宁波市澜舟新材料股份有限公司,拟于2028年9月,待签,示例",
      "3,黄酒发酵技术合作意向,윤슬재에너지,云岫生物科技,,磋商中,示例",
    ].join("\n"),
    "gb18030",
  );
  const indicators = encode(
    `<html><head><meta charset="gb2312"></head><body><table><tr><th>地区</th><th>对象类别</th><th>对象</th><th>指标名称</th><th>数值</th><th>单位</th><th>统计时间</th><th>数据来源</th><th>口径</th></tr>
<tr><td>浙江省</td><td>地区</td><td>浙江省</td><td>机器人产量</td><td>12,300</td><td>台</td><td>2027</td><td>a.txt</td><td>约</td></tr>
<tr><td></td><td>活动</td><td>西海岸交流会</td><td>参会人数</td><td>180</td><td>人</td><td>2028-09-21</td><td>b.txt</td><td>计划</td></tr></table></body></html>`,
    "gb18030",
  );
  return [
    { name: "신청서모음.xlsx", bytes: applications },
    { name: "浙江名单.txt", bytes: chinese },
    { name: "통역사.csv", bytes: interpreters },
    { name: "행사장.xlsx", bytes: venue },
    { name: "희망상대.xlsx", bytes: wishes },
    { name: "协议.csv", bytes: agreements },
    { name: "指标.xls", bytes: indicators },
    { name: "초청장.pdf", bytes: new TextEncoder().encode("%PDF-1.7 not a table") },
  ];
}
