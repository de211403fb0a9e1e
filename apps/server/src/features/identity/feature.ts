import type { Feature } from "../../platform/feature.ts";
import { identityRoutes } from "./routes.ts";

export const identity: Feature = { name: "identity", routes: identityRoutes };
