/** The script of every page, one file so that it stands in the page: it only listens, and fetches what a reader turns to. */
import './search-box';
import './load-cite';
import './offline';
