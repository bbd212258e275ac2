/** Words of json/. */
export const jsonEn = {};
