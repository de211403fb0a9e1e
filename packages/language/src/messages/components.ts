import { catalogue } from "./catalogue.ts";

/** Words inside the component library: what every table, figure and mark says of itself. */
export const componentMessages = catalogue({
  "components.sheet": { ko: "구성 요소", zh: "组件一览", en: "Component sheet" },
  "components.sheet.say": { ko: "모든 화면을 이루는 부품을 한눈에 봅니다.", zh: "构成所有页面的部件，一览无余。", en: "Every part that the pages are built of." },
});
