/** IPv4 of this machine and of networks that the internet does not see. */
const LOCAL_IPV4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;
const LOCAL_IPV6 = /^\[(?:::1?\]|::ffff:|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i;
const LOCAL_NAME = /^[^.]+$|\.(?:local|localhost|internal|lan|intranet|home|corp)$/i;

/** Whether a host, as `URL` spells it, stands in a local network or is this machine. */
export function isLocalHost(host: string): boolean {
  // `localhost.` is `localhost`.
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[')) return LOCAL_IPV6.test(name);
  return /^\d+\.\d+\.\d+\.\d+$/.test(name) ? LOCAL_IPV4.test(name) : LOCAL_NAME.test(name);
}
