/// Messages of the Common Alerting Protocol 1.2 (OASIS) as XML.
@NullMarked
package app.courante.files.cap;

import org.jspecify.annotations.NullMarked;
