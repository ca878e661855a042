/// A message of the cell as one of the Common Alerting Protocol 1.2 (OASIS): what the log and the
/// plan say of it, and what a person chooses.
@NullMarked
package app.courante.crisis.cap;

import org.jspecify.annotations.NullMarked;
