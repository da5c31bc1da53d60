export { routesOf, type Route } from '../../scripts/access/routes-of.js';
