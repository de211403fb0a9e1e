import "./lead.css";
import type { ReactNode } from "react";

export type LeadProps = {
  /** The page's name and scope: small, but the page's `h1`. */
  readonly page: ReactNode;
  /** One sentence: what is the case and what to do. Words to stress stand in `<em>`. */
  readonly say: ReactNode;
  /** Colour of the stressed words: brand, or bad when something is wrong. */
  readonly tone?: "brand" | "bad";
  readonly why?: ReactNode;
  /** The one filled button: `<Button variant="filled">`. */
  readonly primary?: ReactNode;
  /** Buttons beside it, never filled. */
  readonly actions?: ReactNode;
  /** The sentence changes while the page stands: screen readers hear it. */
  readonly isLive?: boolean;
};

/** The answer first: the page's name is small, its largest text is a sentence. */
export function Lead({ page, say, tone = "brand", why, primary, actions, isLive = false }: LeadProps) {
  return (
    <div className={`bh-lead is-${tone}`}>
      <h1>{page}</h1>
      <div className="bh-lead-words" {...(isLive ? { role: "status" } : {})}>
        <p className="bh-lead-say">{say}</p>
        {why && <p className="bh-lead-why">{why}</p>}
      </div>
      {(actions || primary) && (
        <div className="bh-lead-acts">
          {actions}
          {primary}
        </div>
      )}
    </div>
  );
}
