// The sitemap for search engines. The namespace is a name, not an address: nobody connects to it.
import { Router } from 'express';

const SITEMAP_NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const PAGES = ['/', '/products/kettle', '/products/teapot', '/products/cup'];

export const sitemap = Router();

sitemap.get('/sitemap.xml', (request, response) => {
  const origin = `https://${request.hostname}`;
  const urls = PAGES.map((page) => `  <url><loc>${origin}${page}</loc></url>`).join('\n');
  response.type('application/xml').send(`<urlset xmlns="${SITEMAP_NAMESPACE}">\n${urls}\n</urlset>\n`);
});
