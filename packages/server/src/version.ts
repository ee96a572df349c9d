/** The version of the app that this stands for. */
export const appVersion = '4.3.89';
