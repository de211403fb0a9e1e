import type { Concept } from "../concept.ts";

/** Concepts that were missed between the areas; measured needs named them and nothing answered. */
export const further: readonly Concept[] = [
  { id: "optical-sorter", parent: "agriculture-food", ko: ["색채선별기", "색채선별", "광학선별기", "곡물선별기", "곡물 선별"], zh: ["色选机", "光电分选机", "色选", "粮食分选"], en: ["colour sorters", "color sorters", "optical sorters", "grain sorting"] },
  { id: "grain-processing", parent: "agriculture-food", ko: ["곡물가공", "미곡처리", "도정", "발아현미", "미질 판정"], zh: ["粮食加工", "稻米加工", "碾米", "发芽糙米", "粮食深加工"], en: ["grain processing", "rice milling", "germinated brown rice", "flour milling"] },
  { id: "starch-protein-ingredient", parent: "agriculture-food", ko: ["전분", "옥수수 전분", "대두단백", "식물성 단백 원료"], zh: ["淀粉", "玉米淀粉", "大豆蛋白", "植物蛋白原料"], en: ["starch", "corn starch", "soy protein", "plant protein ingredients"] },
  { id: "refinery-process", parent: "energy", ko: ["정유공정", "증류탑", "석유화학 공정", "플랜트 공정", "정유·화학"], zh: ["炼化", "炼化装置", "精馏塔", "蒸馏塔", "石化装置", "炼油"], en: ["refineries", "distillation columns", "petrochemical process", "process plant"] },
  { id: "explosion-proof-safety", parent: "manufacturing", ko: ["방폭구역", "방폭", "가스 감지", "위험구역"], zh: ["防爆区", "防爆", "气体监测", "气体检测", "油气站场"], en: ["explosion-proof", "hazardous area", "gas detection", "ATEX"], plain: { ko: ["터질 위험이 있는 곳"], zh: ["容易爆炸的地方"], en: ["places where gas may explode"] } },
  { id: "worker-positioning", parent: "manufacturing", ko: ["작업자 위치추적", "인원 위치추적", "작업자 안전관제"], zh: ["人员定位", "人员定位系统", "作业人员安全"], en: ["worker tracking", "personnel positioning"], plain: { ko: ["일하는 사람이 어디 있는지"], zh: ["知道工人在哪里"], en: ["know where every worker is"] } },
  { id: "server-cooling", parent: "software-cloud-data", ko: ["침지 냉각", "액침냉각", "수랭식 서버", "서버 냉각"], zh: ["浸没式液冷", "液冷服务器", "浸没冷却", "机房制冷"], en: ["immersion cooling", "liquid cooling of servers", "data centre cooling"], plain: { ko: ["서버를 액체에 담가 식히는", "기계실 열을 식히는"], zh: ["把机器泡在液体里降温", "机房太热"], en: ["cool servers in liquid", "server room too hot"] } },
  { id: "ai-chip", parent: "semiconductors-electronics", ko: ["AI 반도체", "인공지능 반도체", "추론 칩", "NPU", "AI 칩"], zh: ["AI芯片", "人工智能芯片", "推理芯片", "NPU"], en: ["AI chips", "AI accelerators", "inference chips", "NPU"], plain: { ko: ["전기를 적게 먹는 똑똑한 칩"], zh: ["省电又会认东西的芯片"], en: ["chip that thinks and saves power"] } },
  { id: "overseas-warehouse", parent: "logistics-trade", ko: ["해외창고", "해외 물류창고", "보세창고 입점"], zh: ["海外仓", "边境仓", "海外仓储"], en: ["overseas warehouses", "fulfilment abroad"] },
  { id: "natural-extract", parent: "bio-medical", ko: ["천연물", "천연물 원료", "추출물 원료", "식물 추출물", "수액"], zh: ["植物提取物", "天然提取物", "提取物原料", "刺五加", "中药提取"], en: ["botanical extracts", "natural extracts", "plant extract ingredients"] },
  { id: "company-incubation", parent: "finance", ko: ["창업보육", "창업보육공간", "인큐베이터", "법인설립 지원"], zh: ["孵化器", "创业孵化", "企业孵化", "加速器"], en: ["incubators", "business incubation", "soft landing"], plain: { ko: ["갓 시작한 회사를 도와주는 곳"], zh: ["帮小公司起步的地方"], en: ["help for companies that just started"] } },
];
