/* What a timeline's own page does beside being read. In production it is served whole: see timeline/static_files.py. */
import "./visits.js";
import "./live.js";
import "./following.js";
import "./axis.js";
import "./overview.js";
import "./filters.js";
import "./focus.js";
import "./copy.js";
