import { Button } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import type { Repair } from "@bridgehead/contract/day";
import { EmptyState } from "../../components/empty-state.tsx";
import { Panel } from "../../components/panel.tsx";
import { useLocale } from "../../language/use-locale.tsx";
import type { Names } from "./use-names.ts";

type RepairLogProps = {
  readonly repairs: readonly Repair[];
  readonly names: Names;
  readonly zone: string;
  readonly onUndo: (repairId: string) => void;
  readonly isUndoing: boolean;
};

/** What happened today and what became of it; the newest that nobody was told of can be undone. */
export function RepairLog({ repairs, names, zone, onUndo, isUndoing }: RepairLogProps) {
  const { t, format } = useLocale();
  const newest = repairs.find(({ undoneAt, publishedVersion }) => undoneAt === null && publishedVersion === null);
  return (
    <Panel
      title={t("day.log")}
      padded={repairs.length === 0}
      {...(repairs.length > 0 ? { count: repairs.length } : {})}
    >
      {repairs.length === 0 ? (
        <EmptyState title={t("day.log.none")} why={t("day.log.none-why")} />
      ) : (
        <ul className="bh-desk-log">
          {repairs.map((repair) => (
            <li key={repair.id}>
              <time dateTime={repair.acceptedAt}>{format.time(repair.acceptedAt, zone)}</time>
              <div>
                {repair.incidents.map((incident) => (
                  <p key={JSON.stringify(incident)}>{names.say(incident)}</p>
                ))}
                <p className="bh-sm bh-second">
                  {stateOf(repair)}
                  {format.dot}
                  {repair.acceptedBy}
                </p>
              </div>
              {repair === newest && (
                <Button
                  size="xs"
                  loading={isUndoing}
                  leftSection={<IconArrowBackUp className="bh-i" aria-hidden />}
                  onClick={() => onUndo(repair.id)}
                >
                  {t("day.undo")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );

  function stateOf({ undoneAt, publishedVersion }: Repair): string {
    if (publishedVersion !== null) return t("day.state.published", { version: publishedVersion });
    return t(undoneAt === null ? "day.state.waiting" : "day.state.undone");
  }
}
