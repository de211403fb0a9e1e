import { z } from "zod";
import { locales } from "@bridgehead/domain/shared/language";
import { operation } from "./operation.ts";

export const LocaleCode = z.enum(locales);
export const RoleName = z.enum([
  "platform-admin",
  "official",
  "organiser",
  "delegate",
  "interpreter",
  "desk",
  "viewer",
]);

/** What a role is held over; the same shape as the policy's `Scope`. */
export const GrantScope = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("platform") }),
    z.strictObject({ kind: z.literal("region"), regionId: z.uuid() }),
    z.strictObject({ kind: z.literal("event"), eventId: z.uuid() }),
    z.strictObject({ kind: z.literal("organisation"), eventId: z.uuid(), organisationId: z.uuid() }),
    z.strictObject({ kind: z.literal("interpreter"), eventId: z.uuid(), interpreterId: z.uuid() }),
  ])
  .meta({ id: "GrantScope" });

export const GrantBody = z.strictObject({ role: RoleName, scope: GrantScope });
export const GrantView = z.object({ id: z.uuid(), role: RoleName, scope: GrantScope }).meta({ id: "Grant" });

const Mail = z
  .email()
  .max(254)
  .transform((address) => address.toLowerCase());
/** Long rather than complicated: 12 characters and more, anything in them. */
const NewPassword = z.string().min(12).max(200);

export const AccountView = z
  .object({
    id: z.uuid(),
    email: z.string().nullable(),
    name: z.string(),
    locale: LocaleCode,
    hasPassword: z.boolean(),
    isDisabled: z.boolean(),
    createdAt: z.string(),
    grants: z.array(GrantView),
  })
  .meta({ id: "Account" });

/** Who is asking: nobody (`account` null), or a person with what they may do. `actions` are those held anywhere. */
export const WhoAmI = z
  .object({
    account: z
      .object({
        id: z.uuid(),
        email: z.string().nullable(),
        name: z.string(),
        locale: LocaleCode,
        hasPassword: z.boolean(),
      })
      .nullable(),
    grants: z.array(z.object({ role: RoleName, scope: GrantScope })),
    actions: z.array(z.string()),
    /** Whether mail goes out; otherwise an administrator hands links over from the outbox. */
    sendsMail: z.boolean(),
  })
  .meta({ id: "WhoAmI" });

export const whoAmI = operation({
  id: "whoAmI",
  method: "GET",
  path: "/api/me",
  tag: "identity",
  summary: "Who is signed in and what they may do",
  action: "public",
  status: 200,
  answer: WhoAmI,
});

export const signIn = operation({
  id: "signIn",
  method: "POST",
  path: "/api/sign-in",
  tag: "identity",
  summary: "Sign in with mail address and password",
  action: "public",
  body: z.strictObject({ email: Mail, password: z.string().min(1).max(200) }),
  status: 200,
  answer: WhoAmI,
});

export const requestSignInLink = operation({
  id: "requestSignInLink",
  method: "POST",
  path: "/api/sign-in/links",
  tag: "identity",
  summary: "Have a sign-in link mailed; the answer is the same whether the address is known or not",
  action: "public",
  body: z.strictObject({ email: Mail }),
  status: 202,
  answer: z.object({}),
});

export const openLink = operation({
  id: "openLink",
  method: "POST",
  path: "/api/sign-in/links/open",
  tag: "identity",
  summary: "Sign in with the token of a link",
  action: "public",
  body: z.strictObject({ token: z.string().min(20).max(100) }),
  status: 200,
  answer: WhoAmI.extend({ goTo: z.string() }),
});

export const signOut = operation({
  id: "signOut",
  method: "POST",
  path: "/api/sign-out",
  tag: "identity",
  summary: "End this sign-in, or all of this person's",
  action: "signed-in",
  body: z.strictObject({ everywhere: z.boolean().default(false) }),
  status: 204,
  answer: z.undefined(),
});

export const changeMyAccount = operation({
  id: "changeMyAccount",
  method: "PATCH",
  path: "/api/me",
  tag: "identity",
  summary: "Change one's own name, language, mail address or password; a new password ends the other sign-ins",
  action: "signed-in",
  body: z.strictObject({
    name: z.string().trim().min(1).max(200).optional(),
    locale: LocaleCode.optional(),
    email: Mail.optional(),
    password: z.strictObject({ current: z.string().max(200).optional(), next: NewPassword }).optional(),
  }),
  status: 200,
  answer: WhoAmI,
});

export const listAccounts = operation({
  id: "listAccounts",
  method: "GET",
  path: "/api/accounts",
  tag: "identity",
  summary: "Accounts with their roles",
  action: "platform.administer",
  query: z.object({
    search: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  status: 200,
  answer: z.object({ accounts: z.array(AccountView), total: z.int() }),
});

export const createAccount = operation({
  id: "createAccount",
  method: "POST",
  path: "/api/accounts",
  tag: "identity",
  summary: "Create an account with roles; a sign-in link is mailed, or waits in the outbox",
  action: "platform.administer",
  body: z.strictObject({
    email: Mail,
    name: z.string().trim().min(1).max(200),
    locale: LocaleCode,
    grants: z.array(GrantBody).max(50).default([]),
  }),
  status: 201,
  answer: AccountView,
});

const AccountParams = z.object({ accountId: z.uuid() });

export const changeAccount = operation({
  id: "changeAccount",
  method: "PATCH",
  path: "/api/accounts/:accountId",
  tag: "identity",
  summary: "Rename, disable or enable an account; disabling ends its sign-ins at once",
  action: "platform.administer",
  params: AccountParams,
  body: z.strictObject({ name: z.string().trim().min(1).max(200).optional(), isDisabled: z.boolean().optional() }),
  status: 200,
  answer: AccountView,
});

export const grantRole = operation({
  id: "grantRole",
  method: "POST",
  path: "/api/accounts/:accountId/grants",
  tag: "identity",
  summary: "Give an account a role",
  action: "platform.administer",
  params: AccountParams,
  body: GrantBody,
  status: 201,
  answer: AccountView,
});

export const revokeRole = operation({
  id: "revokeRole",
  method: "DELETE",
  path: "/api/accounts/:accountId/grants/:grantId",
  tag: "identity",
  summary: "Take a role back; it ends at once",
  action: "platform.administer",
  params: AccountParams.extend({ grantId: z.uuid() }),
  status: 200,
  answer: AccountView,
});

/** A link that signs in as the delegates of one organisation in one event, until it expires. */
export const createDelegateLink = operation({
  id: "createDelegateLink",
  method: "POST",
  path: "/api/events/:eventId/organisations/:organisationId/delegate-link",
  tag: "identity",
  summary: "Make the personal link of an organisation's delegates; earlier links go on working",
  action: "event.manage",
  params: z.object({ eventId: z.uuid(), organisationId: z.uuid() }),
  body: z.strictObject({
    name: z.string().trim().min(1).max(200),
    locale: LocaleCode,
    email: Mail.optional(),
    expiresAt: z.iso.datetime().optional(),
    /** One of its delegates: the link is then theirs alone, and they can consent with it. */
    personId: z.uuid().optional(),
  }),
  status: 201,
  answer: z.object({ url: z.string(), expiresAt: z.string() }),
});

/** A link that signs in as an interpreter of one event and opens their assignments, until it expires. */
export const createInterpreterLink = operation({
  id: "createInterpreterLink",
  method: "POST",
  path: "/api/events/:eventId/interpreters/:interpreterId/link",
  tag: "identity",
  summary: "Make the personal link of an interpreter; earlier links go on working",
  action: "event.manage",
  params: z.object({ eventId: z.uuid(), interpreterId: z.uuid() }),
  body: z.strictObject({ name: z.string().trim().min(1).max(200), locale: LocaleCode }),
  status: 201,
  answer: z.object({ url: z.string(), expiresAt: z.string() }),
});

export const listOutbox = operation({
  id: "listOutbox",
  method: "GET",
  path: "/api/outbox",
  tag: "identity",
  summary: "Mail that was sent or waits to be handed over",
  action: "platform.administer",
  query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) }),
  status: 200,
  answer: z.object({
    sendsMail: z.boolean(),
    mails: z.array(
      z.object({
        id: z.uuid(),
        purpose: z.string(),
        toAddress: z.string(),
        subject: z.string(),
        body: z.string().nullable(),
        createdAt: z.string(),
        sentAt: z.string().nullable(),
        error: z.string().nullable(),
      }),
    ),
  }),
});
