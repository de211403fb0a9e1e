/** Words of every Chinese application sheet: they say that something is sought or offered, not what. Longest are tried first. */
const emptyWords = (
  "我们 我司 我方 我公司 公司 企业 单位 机构 厂家 厂商 团队 伙伴 合作伙伴 合作方 合作 协作 对接 需要 需求 寻求 寻找 求购 " +
  "采购 拟采购 希望 想要 期待 计划 打算 引进 引入 提供 供应 供货 供应商 可提供 可供 可以 能够 支持 具备 拥有 已有 现有 " +
  "已经 用于 应用 适用 适合 面向 针对 关于 以及 并且 或者 或 和 与 及 等 的 了 在 是 把 被 让 就 也 还 都 其 该 此 " +
  "且 而 产品 技术 系统 方案 解决方案 服务 平台 设备 装置 项目 业务 能力 成套 整机 专业 相关 自主 自研 研发 自主研发 开发 " +
  "生产 制造 批量 规模化 长期 稳定 一站式 全套 多种 各类 各种 高端 先进 优质 国产 进口 本地 当地 海外 国内 国外 境外 全国 " +
  "全球 国际 地区 市场 客户 用户 行业 领域 方面 品牌 案例 经验 交流 联合 共同 实现 进行 开展 推进 建设 运营 使用 采用 " +
  "要求 参数 指标 价格 规格 型号 通过 达到 超过 以上 以下 左右 每年 年产 年产能 首批 欢迎 优先 一个 一些 这个 这种 那种 " +
  "什么 怎么 哪里 地方 东西 自己 别人 有没有 能不能"
).split(" ");

const bySize = new Map<number, ReadonlySet<string>>();
for (const size of [1, 2, 3, 4]) bySize.set(size, new Set(emptyWords.filter((word) => word.length === size)));

/**
 * Marks with 1 the characters of a run that belong to an empty word. Single characters count only as grammar
 * (的, 和): 机 of 机器 is never one. Simplified script in.
 */
export function chineseEmptyWords(run: string): Uint8Array {
  const marks = new Uint8Array(run.length);
  for (let at = 0; at < run.length;) {
    let size = 4;
    while (size > 0 && !bySize.get(size)?.has(run.slice(at, at + size))) size--;
    for (let offset = 0; offset < size; offset++) marks[at + offset] = 1;
    at += Math.max(1, size);
  }
  return marks;
}

/**
 * Characters that name a thing or a mishap by themselves wherever they stand: 牙 in 掉了牙, 漏 in 老是漏. Most single
 * characters are parts of other words (布 in 分布) and are left to their pairs.
 */
export const tellingCharacters: ReadonlySet<string> = new Set(
  "雪冰雾雨盐铜铝鞋桥腿腰牙脑肺肝肾骨血癌药泵阀焊船楼矿煤稻豆苗虫猪鸡虾鱼狗猫茶酒奶粪氢锂碳锅炒摔偷救租税膜霉锈漏裂臭冻烫塌骗葱醋粥蹄崽塔梨胶滤洗暖灯烟枪货",
);
