// Which version of the add-on this is: the bundler puts a fingerprint of the code here.

declare const BUILD_FINGERPRINT: string | undefined;

/** The fingerprint; 'unbuilt' where the code runs from its sources. Another one means that everything is computed anew. */
export const BUILD = typeof BUILD_FINGERPRINT === 'string' ? BUILD_FINGERPRINT : 'unbuilt';
