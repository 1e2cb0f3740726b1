// The error class that service calls throw inside a script.

/** An Error whose name is 'Exception', as scripts see service errors. */
export class Exception extends Error {
  override readonly name = 'Exception';
}
