/// The rules by which something must be told to somebody by then, and the calendars they count in.
@NullMarked
package app.courante.plan.rule;

import org.jspecify.annotations.NullMarked;
