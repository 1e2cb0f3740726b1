// Types of the part of gas-local that a test uses; the package ships none.

declare module 'gas-local' {
  interface GasLocal {
    /** Runs the folder's files in the object as a context, and answers it. */
    require(folder: string, context: object, options: { filter: (path: string) => boolean }): object;
  }
  const gas: GasLocal;
  export default gas;
}
