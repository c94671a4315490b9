// Runs in the page that treemap.ts writes. A click on a box, or Enter, shows it alone; Escape, or a name in the path, goes back.
(() => {
  const root = JSON.parse(document.getElementById('sizes').textContent);
  const box = document.querySelector('main');
  const depthShown = 3;
  let memory = 'flash';
  let path = [root];

  const bytes = (count) => `${count.toLocaleString('en')} B`;

  function color(names) {
    // One hue for each of the largest parts, lighter further down.
    let hash = 0;
    for (const letter of names[0] ?? '') hash = (hash * 31 + letter.charCodeAt(0)) % 360;
    return `hsl(${hash} 60% ${Math.min(60 + 8 * names.length, 88)}%)`;
  }

  function button(text, onClick) {
    const made = document.createElement('button');
    made.textContent = text;
    made.addEventListener('click', onClick);
    return made;
  }

  function go(next) {
    path = next;
    draw();
  }

  function draw() {
    const shown = path.at(-1);
    document.getElementById('total').textContent = bytes(shown[memory]);
    for (const id of ['flash', 'ram'])
      document.getElementById(id).setAttribute('aria-pressed', String(id === memory));
    const crumbs = path.map((node, index) => button(node.name, () => go(path.slice(0, index + 1))));
    crumbs.at(-1).setAttribute('aria-current', 'page');
    document.querySelector('nav').replaceChildren(...crumbs);
    // Bytes of a node that no child has stay with the node itself.
    const own = (node) =>
      Math.max(0, node[memory] - node.children.reduce((sum, child) => sum + child[memory], 0));
    const tree = d3
      .hierarchy(shown, (node) => node.children)
      .sum(own)
      .sort((a, b) => b.value - a.value);
    d3
      .treemap()
      .size([box.clientWidth, box.clientHeight])
      .paddingTop(18)
      .paddingInner(1)
      .round(true)(tree);
    const drawn = tree
      .descendants()
      .filter(
        ({ depth, x0, x1, y0, y1 }) =>
          depth > 0 && depth <= depthShown && x1 - x0 > 1 && y1 - y0 > 1,
      );
    box.replaceChildren(...drawn.map(element));
  }

  function element(node) {
    const made = document.createElement('div');
    const chain = node
      .ancestors()
      .reverse()
      .slice(1)
      .map(({ data }) => data);
    const names = [...path.slice(1), ...chain].map(({ name }) => name);
    made.textContent = `${node.data.name} ${bytes(node.value)}`;
    made.title = `${names.join(' / ')}\n${bytes(node.value)}`;
    Object.assign(made.style, {
      left: `${node.x0}px`,
      top: `${node.y0}px`,
      width: `${node.x1 - node.x0}px`,
      height: `${node.y1 - node.y0}px`,
      background: color(names),
    });
    if (node.data.children.length > 0) {
      made.tabIndex = 0;
      made.setAttribute('role', 'button');
      const open = () => go([...path, ...chain]);
      made.addEventListener('click', open);
      made.addEventListener('keydown', (event) => event.key === 'Enter' && open());
    }
    return made;
  }

  for (const id of ['flash', 'ram'])
    document.getElementById(id).addEventListener('click', () => {
      memory = id;
      draw();
    });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && path.length > 1) go(path.slice(0, -1));
  });
  addEventListener('resize', draw);
  draw();
})();
