/** Small pieces of page. Text always goes in as text, never as HTML. */
export const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

export function element(tag: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** An empty part of the page, to be filled. */
export function section(id: string): HTMLElement {
  const made = element('section');
  made.id = id;
  return made;
}

export function link(text: string, url: string): HTMLElement {
  const made = element('a', text) as HTMLAnchorElement;
  made.href = url;
  made.target = '_blank';
  made.rel = 'noopener';
  return made;
}
