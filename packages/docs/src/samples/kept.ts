/** Where the browser keeps the language of samples that was chosen last. */
export const KEPT = 'sample-language';
