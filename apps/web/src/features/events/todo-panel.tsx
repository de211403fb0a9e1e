import {
  IconCircleCheck,
  IconHeadset,
  IconHourglass,
  IconListCheck,
  IconMailQuestion,
  IconMessageQuestion,
  IconVideo,
  type Icon,
} from "@tabler/icons-react";
import type { EventHome } from "@bridgehead/contract/events";
import { EmptyState } from "../../components/empty-state.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import { useAddressOfAct } from "./act-pages.ts";
import { GoButton } from "./go-button.tsx";
import { useWords } from "./use-words.ts";

const icons: Readonly<Record<string, Icon>> = {
  questions: IconMessageQuestion,
  "interpreters-short": IconHeadset,
  silent: IconMailQuestion,
  waiting: IconHourglass,
  "online-rooms-missing": IconVideo,
};

type TodoPanelProps = {
  readonly todos: EventHome["todos"];
  readonly today: string;
  readonly eventId: string;
  /** Nothing was handed in yet, so everything is still to come. */
  readonly isFirst: boolean;
};

/** What is to be done after the one thing of the lead, the most urgent first. */
export function TodoPanel({ todos, today, eventId, isFirst }: TodoPanelProps) {
  const { t, format } = useLocale();
  const words = useWords();
  const addressOfAct = useAddressOfAct(eventId);
  // "zh-ko" in data, 중국어–한국어 on the page.
  const argsOf = (args: EventHome["todos"][number]["args"]) =>
    typeof args["pair"] === "string" ? { ...args, pair: args["pair"].split("-").map(words.language).join("–") } : args;
  if (todos.length === 0)
    return (
      <Panel title={t("events.todo")} padded>
        {isFirst ? (
          <EmptyState icon={IconListCheck} title={t("events.todo.first")} why={t("events.todo.first.why")} />
        ) : (
          <EmptyState icon={IconCircleCheck} title={t("events.todo.none")} why={t("events.todo.none.why")} />
        )}
      </Panel>
    );
  return (
    <Panel title={t("events.todo")} count={todos.length} aside={t("events.todo.order")}>
      <ul className="bh-todos">
        {todos.map((todo) => {
          const TodoIcon = icons[todo.code] ?? IconCircleCheck;
          const act = addressOfAct(todo.act);
          const args = argsOf(todo.args);
          return (
            <li key={`${todo.code} ${JSON.stringify(todo.args)}`}>
              <TodoIcon className="bh-i is-large" aria-hidden />
              <div>
                <b>{words.say(`todo.${todo.code}`, todo.code, args)}</b>
                <span>{words.say(`todo.${todo.code}.why`, "", args)}</span>
              </div>
              <span className={`bh-todo-due${todo.dueOn !== null && todo.dueOn <= today ? " is-due" : ""}`}>
                {todo.dueOn !== null &&
                  (todo.dueOn === today
                    ? t("components.line.today")
                    : t("events.todo.due", { day: format.dayNear(todo.dueOn, today) }))}
              </span>
              {act && (
                <GoButton {...act} size="xs">
                  {t(`events.act.${todo.act}`)}
                </GoButton>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
