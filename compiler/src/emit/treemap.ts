/**
 * A tree of sizes as one page that needs nothing else: a treemap to click into. The layout is d3-hierarchy's (squarified: Bruls, Huizing, van Wijk,
 * 'Squarified Treemaps', 2000); its source text is given by the caller and stands in the page.
 */

import type { SizeNode } from './size-tree.js';

export interface TreemapAssets {
  /** d3-hierarchy as a script that defines `d3`. */
  readonly layout: string;
  readonly script: string;
  readonly style: string;
}

export function treemapPage(title: string, tree: SizeNode, assets: TreemapAssets): string {
  const shown = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown}</title>
<style>
${assets.style}</style>
</head>
<body>
<header>
<h1>${shown}</h1>
<span role="group" aria-label="Memory"><button id="flash">flash</button> <button id="ram">RAM</button></span>
<span id="total"></span>
</header>
<nav aria-label="Path"></nav>
<main></main>
<script type="application/json" id="sizes">${scriptText(JSON.stringify(tree))}</script>
<script>
${scriptText(assets.layout)}
</script>
<script>
${scriptText(assets.script)}</script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text that cannot end the element that it stands in. In JSON and in JavaScript's strings `<\\/` is `</`. */
function scriptText(text: string): string {
  return text.replaceAll('</', '<\\/');
}
