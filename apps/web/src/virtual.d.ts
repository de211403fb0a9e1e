declare module "virtual:bridgehead-messages/*" {
  const patterns: Readonly<Record<string, string>>;
  export default patterns;
}
