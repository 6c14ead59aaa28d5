// Curves between the texts, tooltips, filters and keys. Everything to read is in the page without it.
(() => {
  'use strict';

  const root = document.documentElement;
  const wide = window.matchMedia('(min-width: 700px)');
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const SVG = 'http://www.w3.org/2000/svg';
  const THEMES = ['auto', 'light', 'dark'];

  root.classList.add('js');

  const all = (within, selector) => Array.from(within.querySelectorAll(selector));
  const motion = () => (calm.matches ? 'auto' : 'smooth');
  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

  // A page opened from a file may be denied storage; then the theme lasts as long as the page.
  const memory = {
    get() { try { return localStorage.getItem('retold-theme'); } catch { return null; } },
    set(value) { try { localStorage.setItem('retold-theme', value); } catch { /* not kept */ } },
  };

  function showTheme(theme) {
    if (theme === 'auto') { root.removeAttribute('data-theme'); } else { root.dataset.theme = theme; }
    const button = document.querySelector('.theme');
    if (button) { button.textContent = `Theme: ${theme}`; }
  }

  function theme() {
    const kept = memory.get();
    return THEMES.includes(kept) ? kept : 'auto';
  }

  function startTheme() {
    let now = theme();
    showTheme(now);
    document.querySelector('.theme').addEventListener('click', () => {
      now = THEMES[(THEMES.indexOf(now) + 1) % THEMES.length];
      memory.set(now);
      showTheme(now);
    });
  }

  /** The tooltip with the reason behind a marked fact; it can be pointed at, and Escape closes it. */
  class Tip {
    constructor() {
      this.box = document.createElement('div');
      this.box.className = 'tip';
      this.box.hidden = true;
      this.box.setAttribute('aria-hidden', 'true');
      this.timer = 0;
      document.body.append(this.box);
      this.box.addEventListener('mouseenter', () => clearTimeout(this.timer));
      this.box.addEventListener('mouseleave', () => this.hideSoon());
    }

    show(mark, entries) {
      clearTimeout(this.timer);
      this.box.replaceChildren(...entries.map(reason));
      this.box.hidden = entries.length === 0;
      const at = mark.getClientRects()[0];
      if (!at) { return; }
      const width = this.box.offsetWidth;
      const height = this.box.offsetHeight;
      const above = at.top - height - 8;
      this.box.style.left = `${clamp(at.left, 8, window.innerWidth - width - 8)}px`;
      this.box.style.top = `${above >= 8 ? above : mark.getBoundingClientRect().bottom + 8}px`;
    }

    hideSoon() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.hide(), 150);
    }

    hide() { this.box.hidden = true; }
  }

  function reason(entry) {
    const line = document.createElement('p');
    const what = document.createElement('strong');
    what.textContent = entry.querySelector('.what').textContent;
    line.append(what, '. ', entry.querySelector('.why').textContent);
    return line;
  }

  /** One pair of reports. */
  class Pair {
    constructor(section, tip) {
      this.section = section;
      this.tip = tip;
      this.panes = all(section, '.pane');
      this.svg = section.querySelector('.links');
      this.list = section.querySelector('.findings');
      this.toolbar = section.querySelector('.toolbar');
      this.together = section.querySelector('.together input');
      this.entries = new Map(all(section, '.d').map((entry) => [entry.dataset.d, entry]));
      this.passages = this.readPassages();
      this.driver = null;
      this.current = null;
      this.near = null;
      this.frame = 0;
      this.stale = true;
      this.listen();
      this.filter();
    }

    /** Passage number -> its sentences on both sides, in page order. */
    readPassages() {
      const passages = new Map();
      this.panes.forEach((pane, side) => {
        for (const sentence of all(pane, '.s[data-p]')) {
          const number = sentence.dataset.p;
          if (!passages.has(number)) { passages.set(number, { sentences: [[], []], runs: [[], []] }); }
          passages.get(number).sentences[side].push(sentence);
        }
      });
      return passages;
    }

    listen() {
      this.panes.forEach((pane, side) => {
        const drive = () => { this.driver = side; };
        for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
          pane.addEventListener(event, drive, { passive: true });
        }
        pane.addEventListener('scroll', () => this.scrolled(side), { passive: true });
        pane.addEventListener('click', (event) => this.clicked(event));
        pane.addEventListener('focusin', (event) => this.focused(event));
        pane.addEventListener('focusout', () => this.tip.hideSoon());
        pane.addEventListener('mouseover', (event) => this.pointed(event));
        pane.addEventListener('mouseleave', () => { this.tip.hideSoon(); this.approach(null); });
      });
      this.list.addEventListener('click', (event) => this.chosen(event));
      this.list.addEventListener('change', () => this.filter());
      for (const button of all(this.section, '.step')) {
        button.addEventListener('click', () => this.step(Number(button.dataset.step)));
      }
      const again = new ResizeObserver(() => { this.stale = true; this.redraw(); });
      this.panes.forEach((pane) => again.observe(pane));
      again.observe(this.svg);
    }

    // Connectors

    redraw() {
      if (!this.frame) {
        this.frame = requestAnimationFrame(() => { this.frame = 0; this.draw(); });
      }
    }

    /** Where every passage stands, in its pane's own coordinates, so that scrolling costs no layout. */
    measure() {
      const tops = this.panes.map((pane) => pane.getBoundingClientRect().top - pane.scrollTop);
      for (const passage of this.passages.values()) {
        passage.runs = passage.sentences.map((sentences, side) => runs(sentences, tops[side]));
      }
      this.stale = false;
    }

    draw() {
      if (!wide.matches) { return; }
      if (this.stale) { this.measure(); }
      const box = this.svg.getBoundingClientRect();
      const shift = this.panes.map((p) => p.getBoundingClientRect().top - box.top - p.scrollTop);
      const shapes = [];
      for (const [number, passage] of this.passages) {
        for (const left of passage.runs[0]) {
          for (const right of passage.runs[1]) {
            const a = left.map((y) => y + shift[0]);
            const b = right.map((y) => y + shift[1]);
            if (Math.max(a[1], b[1]) >= 0 && Math.min(a[0], b[0]) <= box.height) {
              shapes.push(band(number, passage, a, b, box.width));
            }
          }
        }
      }
      this.svg.replaceChildren(...shapes);
    }

    scrolled(side) {
      this.tip.hide();
      if (this.driver === side && this.together.checked && wide.matches) { this.follow(side); }
      this.redraw();
    }

    /** Keeps the line that is read in one text level with the passage that tells it in the other. */
    follow(side) {
      if (this.stale) { this.measure(); }
      const from = this.panes[side];
      const to = this.panes[1 - side];
      const way = from.scrollHeight - from.clientHeight;
      const line = way > 0 ? from.clientHeight * (from.scrollTop / way) : 0;
      const there = between(this.anchors(side), from.scrollTop + line);
      to.scrollTop = there - to.clientHeight * (way > 0 ? from.scrollTop / way : 0);
    }

    /** Pairs of heights that rise on both sides: moved passages would make the other text jump. */
    anchors(side) {
      const points = [[0, 0]];
      for (const passage of this.passages.values()) {
        const from = passage.runs[side][0];
        const to = passage.runs[1 - side][0];
        const last = points[points.length - 1];
        if (from && to && from[0] > last[0] && to[0] > last[1] && !isMoved(passage)) {
          points.push([from[0], to[0]]);
        }
      }
      points.push([this.panes[side].scrollHeight, this.panes[1 - side].scrollHeight]);
      return points;
    }

    // Sentences

    clicked(event) {
      const mark = event.target.closest('.f:not(.off)');
      const sentence = event.target.closest('.s[data-p]');
      if (mark) {
        this.choose(this.shown(mark)[0], mark);
      } else if (sentence) {
        if (event.target.closest('.ref') && !wide.matches) { return; }
        event.preventDefault();
        this.light(sentence.dataset.p, sentence);
      }
    }

    focused(event) {
      const mark = event.target.closest('.f');
      const reference = event.target.closest('.ref');
      if (mark) { this.tip.show(mark, this.shown(mark)); }
      if (reference && reference.matches(':focus-visible')) {
        const sentence = reference.closest('.s');
        this.light(sentence.dataset.p, sentence);
      }
    }

    pointed(event) {
      const mark = event.target.closest('.f:not(.off)');
      const sentence = event.target.closest('.s[data-p]');
      this.approach(sentence ? sentence.dataset.p : null);
      if (mark) { this.tip.show(mark, this.shown(mark)); } else { this.tip.hideSoon(); }
    }

    /** Shows which passage the pointer is on, on both sides and between them. */
    approach(number) {
      if (number === this.near) { return; }
      for (const each of all(this.section, '.s.near')) { each.classList.remove('near'); }
      this.near = number;
      if (number !== null) {
        for (const each of this.passages.get(number).sentences.flat()) { each.classList.add('near'); }
      }
      this.redraw();
    }

    /** Highlights a passage and brings its other side level with the sentence that was chosen. */
    light(number, sentence) {
      this.clear();
      const passage = this.passages.get(number);
      for (const each of passage.sentences.flat()) { each.classList.add('on'); }
      const side = passage.sentences[0].includes(sentence) ? 0 : 1;
      const partner = passage.sentences[1 - side][0];
      if (partner) { this.level(1 - side, partner, sentence.getBoundingClientRect().top); }
      this.redraw();
    }

    clear() {
      for (const each of all(this.section, '.on')) { each.classList.remove('on'); }
      this.current = null;
      this.redraw();
    }

    /**
     * Scrolls one text until the element stands at the height given, measured in the window, or as near
     * as the text's ends allow; gives the height that it will stand at.
     */
    level(side, element, height) {
      const top = element.getBoundingClientRect().top;
      if (!wide.matches) { return top; }
      this.driver = null;
      const pane = this.panes[side];
      const target = clamp(pane.scrollTop + top - height, 0, pane.scrollHeight - pane.clientHeight);
      const stands = top - (target - pane.scrollTop);
      pane.scrollTo({ top: target, behavior: motion() });
      return stands;
    }

    /** Scrolls the window if a height is out of sight: above the toolbar's edge or below the fold. */
    uncover(height) {
      const edge = this.toolbar.offsetHeight + 8;
      if (wide.matches && (height < edge || height > window.innerHeight - 48)) {
        window.scrollBy({ top: height - window.innerHeight / 3, behavior: motion() });
      }
    }

    // Differences

    /** The entries that a mark speaks of and that the filters let through. */
    shown(mark) {
      return mark.dataset.d.split(' ').map((number) => this.entries.get(number))
        .filter((entry) => entry && !entry.classList.contains('off'));
    }

    marks(entry) {
      return this.panes.map((pane) => pane.querySelector(`.f[data-d~="${entry.dataset.d}"]`));
    }

    chosen(event) {
      const entry = event.target.closest('.d');
      const link = event.target.closest('a');
      if (entry && (wide.matches || !link)) {
        event.preventDefault();
        this.choose(entry, null);
      } else if (link && wide.matches) {
        event.preventDefault();
        this.jump(link.hash.slice(1));
      }
    }

    /** Highlights a difference in the list and in both texts; `mark` is where it was chosen, if there. */
    choose(entry, mark) {
      if (!entry) { return; }
      this.clear();
      this.current = entry;
      entry.classList.add('on');
      reveal(this.list, entry);
      const marks = this.marks(entry);
      const places = marks.map((place, side) => place || this.partner(marks[1 - side], side));
      for (const place of marks) {
        if (place) { place.classList.add('on'); }
      }
      const heights = places.map((place, side) =>
        (place && place !== mark ? this.level(side, place, this.height(side, mark)) : null));
      const height = heights.find((each) => each !== null);
      if (!mark && height !== undefined) { this.uncover(height); }
      if (!wide.matches && !mark) { reveal(null, places[0] || places[1]); }
    }

    /** The sentence that goes with the one around a mark, where only one report states a fact. */
    partner(mark, side) {
      const sentence = mark && mark.closest('.s[data-p]');
      return sentence ? this.passages.get(sentence.dataset.p).sentences[side][0] : null;
    }

    height(side, mark) {
      if (mark) { return mark.getBoundingClientRect().top; }
      const box = this.panes[side].getBoundingClientRect();
      return Math.max(box.top, 0) + Math.min(box.height, window.innerHeight) / 3;
    }

    jump(id) {
      const sentence = document.getElementById(id);
      const side = this.panes.findIndex((pane) => pane.contains(sentence));
      if (side < 0) { return; }
      this.clear();
      sentence.classList.add('on');
      this.uncover(this.level(side, sentence, this.height(side, null)));
    }

    step(by) {
      const shown = Array.from(this.entries.values()).filter((e) => !e.classList.contains('off'));
      if (shown.length === 0) { return; }
      const at = shown.indexOf(this.current);
      const first = by > 0 ? 0 : shown.length - 1;
      const next = shown[at < 0 ? first : (at + by + shown.length) % shown.length];
      this.choose(next, null);
      if (this.list.contains(document.activeElement)) { next.querySelector('a').focus({ preventScroll: true }); }
    }

    filter() {
      const boxes = all(this.list, 'input[data-by]');
      const allowed = (by, value) => boxes.some((b) => b.dataset.by === by && b.value === value && b.checked);
      let shown = 0;
      for (const entry of this.entries.values()) {
        const on = allowed('change', entry.dataset.change) && allowed('kind', entry.dataset.kind);
        entry.classList.toggle('off', !on);
        shown += on ? 1 : 0;
      }
      for (const mark of this.panes.flatMap((pane) => all(pane, '.f'))) {
        const on = this.shown(mark).length > 0;
        mark.classList.toggle('off', !on);
        if (mark.hasAttribute('tabindex')) { mark.tabIndex = on ? 0 : -1; }
      }
      const status = this.list.querySelector('.shown');
      if (status) { status.textContent = `${shown} of ${this.entries.size} shown. Keys: j next, k previous.`; }
    }
  }

  /** Heights of the unbroken runs of neighbouring sentences. */
  function runs(sentences, top) {
    const found = [];
    let last = null;
    for (const sentence of sentences) {
      const rects = Array.from(sentence.getClientRects()).filter((rect) => rect.width > 0);
      if (rects.length === 0) { continue; }
      const from = Math.min(...rects.map((rect) => rect.top)) - top;
      const to = Math.max(...rects.map((rect) => rect.bottom)) - top;
      const number = Number(sentence.id.replace(/^p\d+[ab]/, ''));
      if (last !== null && number === last + 1) {
        found[found.length - 1][1] = to;
      } else {
        found.push([from, to]);
      }
      last = number;
    }
    return found;
  }

  function isMoved(passage) {
    const first = passage.sentences[0][0];
    return Boolean(first && first.querySelector('.ref[data-moved]'));
  }

  function band(number, passage, a, b, width) {
    const first = passage.sentences[0][0];
    const path = document.createElementNS(SVG, 'path');
    const kind = Array.from(first.classList).find((name) => name.startsWith('k-'));
    const bend = width / 2;
    path.setAttribute('d', `M0,${a[0]} C${bend},${a[0]} ${bend},${b[0]} ${width},${b[0]}`
      + ` L${width},${b[1]} C${bend},${b[1]} ${bend},${a[1]} 0,${a[1]} Z`);
    path.setAttribute('class', `band ${kind}${isMoved(passage) ? ' moved' : ''}`
      + `${first.classList.contains('on') ? ' on' : ''}${first.classList.contains('near') ? ' near' : ''}`);
    path.dataset.p = number;
    return path;
  }

  /** Reads a rising line through the points at the place given. */
  function between(points, x) {
    let low = 0;
    let high = points.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (points[middle][0] <= x) { low = middle; } else { high = middle; }
    }
    const [x0, y0] = points[low];
    const [x1, y1] = points[high];
    return x1 > x0 ? y0 + (y1 - y0) * clamp((x - x0) / (x1 - x0), 0, 1) : y0;
  }

  /** Brings an element into sight: within its box if that scrolls by itself, else in the window. */
  function reveal(box, element) {
    if (!element) { return; }
    if (box && box.scrollHeight > box.clientHeight + 1) {
      const by = element.getBoundingClientRect().top - box.getBoundingClientRect().top;
      if (by < 0 || by + element.offsetHeight > box.clientHeight) {
        box.scrollTop += by - box.clientHeight / 3;
      }
    } else if (!box) {
      element.scrollIntoView({ block: 'center', behavior: motion() });
    }
  }

  /** The pairs of the page, of which only those that were looked at are made ready. */
  class Pairs {
    constructor() {
      this.tip = new Tip();
      this.sections = all(document, '.pair');
      this.select = document.getElementById('pair');
      this.ready = new Map();
      this.shown = null;
    }

    /** Shows the pair of the id, or the first if there is none. */
    show(id) {
      const section = this.sections.find((each) => each.id === id) || this.sections[0];
      for (const each of this.sections) { each.classList.toggle('current', each === section); }
      if (!this.ready.has(section)) { this.ready.set(section, new Pair(section, this.tip)); }
      this.shown = this.ready.get(section);
      this.mark(section.id);
    }

    /** Shows the pair that the address names, and the sentence if it names one. */
    follow() {
      this.show(pairOfHash());
      const target = document.getElementById(window.location.hash.slice(1));
      if (target && target.matches('.s')) {
        target.scrollIntoView({ block: 'center' });
        this.shown.jump(target.id);
      }
    }

    /** Marks in the table and in the choice which pair is shown. */
    mark(id) {
      if (this.select) { this.select.value = id; }
      for (const cell of all(document, '.matrix td a')) {
        if (cell.hash === `#${id}`) {
          cell.setAttribute('aria-current', 'true');
        } else {
          cell.removeAttribute('aria-current');
        }
      }
    }
  }

  function pairOfHash() {
    const match = /^#(p\d+)/.exec(window.location.hash);
    return match ? match[1] : null;
  }

  function pressed(event, pairs) {
    if (event.key === 'Escape') {
      pairs.tip.hide();
      pairs.shown.clear();
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('select')) { return; }
    const keys = event.target.closest('.d') ? { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 } : { j: 1, k: -1 };
    if (keys[event.key]) {
      event.preventDefault();
      pairs.shown.step(keys[event.key]);
    }
  }

  function start() {
    startTheme();
    const pairs = new Pairs();
    if (pairs.sections.length === 0) { return; }
    pairs.follow();
    window.addEventListener('hashchange', () => { if (pairOfHash()) { pairs.follow(); } });
    if (pairs.select) {
      pairs.select.addEventListener('change', () => { window.location.hash = pairs.select.value; });
    }
    document.addEventListener('keydown', (event) => pressed(event, pairs));
    window.addEventListener('beforeprint', () => {
      for (const details of all(document, 'details')) { details.open = true; }
    });
  }

  showTheme(theme());
  document.addEventListener('DOMContentLoaded', start);
})();
