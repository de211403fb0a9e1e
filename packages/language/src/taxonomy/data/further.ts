import type { Concept } from "../concept.ts";

/** Concepts that were missed between the areas; measured needs named them and nothing answered. */
export const further: readonly Concept[] = [
  { id: "optical-sorter", parent: "agriculture-food", ko: ["색채선별기", "색채선별", "광학선별기", "곡물선별기", "곡물 선별"], zh: ["色选机", "光电分选机", "色选", "粮食分选"], en: ["colour sorters", "color sorters", "optical sorters", "grain sorting"] },
  { id: "refinery-process", parent: "energy", ko: ["정유공정", "증류탑", "석유화학 공정", "플랜트 공정", "정유·화학"], zh: ["炼化", "炼化装置", "精馏塔", "蒸馏塔", "石化装置"], en: ["refineries", "distillation columns", "petrochemical process", "process plant"] },
  { id: "explosion-proof-safety", parent: "manufacturing", ko: ["방폭 설비", "방폭", "방폭구역", "위험구역", "가스 감지"], zh: ["防爆设备", "防爆", "防爆区", "气体监测", "气体检测", "油气站场"], en: ["explosion-proof equipment", "explosion-proof", "hazardous area", "gas detection", "ATEX"], plain: { ko: ["터질 위험이 있는 곳"], zh: ["容易爆炸的地方"], en: ["places where gas may explode"] } },
  { id: "worker-positioning", parent: "manufacturing", ko: ["작업자 위치추적", "인원 위치추적", "작업자 안전관제"], zh: ["人员定位", "人员定位系统", "作业人员安全"], en: ["worker tracking", "personnel positioning", "worker location system"], plain: { ko: ["일하는 사람이 어디 있는지"], zh: ["知道工人在哪里"], en: ["know where every worker is"] } },
  { id: "natural-extract", parent: "bio-medical", ko: ["식물 추출물", "천연물", "천연물 원료", "추출물 원료"], zh: ["植物提取物", "天然提取物", "提取物原料", "刺五加", "中药提取"], en: ["botanical extracts", "natural extracts", "plant extract ingredients"] },
];
