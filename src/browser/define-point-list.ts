import { PointList } from './point-list';

customElements.define('point-list', PointList);
