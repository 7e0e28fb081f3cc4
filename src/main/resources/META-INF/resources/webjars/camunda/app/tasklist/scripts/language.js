// Which language the webapps speak: Vietnamese, whatever the browser's is, unless English was chosen here before.
const KEPT = 'ansinh-language';

export const language = localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';

export const say = (vietnamese, english) => (language === 'en' ? english : vietnamese);

export const locales = { availableLocales: [language], fallbackLocale: language };

export function choose(other) {
  localStorage.setItem(KEPT, other);
  location.reload();
}

// The webapp reads its texts from where it keeps them itself, and asks for them only when there are none; until those
// have come its pages show raw keys. So they are put there before it starts.
export async function keepTexts(app) {
  document.documentElement.lang = language;
  const place = document.querySelector('base').getAttribute('app-root') + '/app/' + app + '/locales/';
  try {
    const answer = await fetch(place + language + '.json?bust=' + window.bust);
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    kept[place + '_locales_data_' + language + '_' + window.bust] = JSON.stringify(await answer.json());
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch {
    // The webapp asks again by itself.
  }
}
