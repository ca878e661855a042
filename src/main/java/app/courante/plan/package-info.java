/// The continuity and recovery plan as one immutable document, and its gaps. Plain Java.
@NullMarked
package app.courante.plan;

import org.jspecify.annotations.NullMarked;
