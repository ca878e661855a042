/// The numbers that callers dial: what carries them, tried, moved elsewhere and back.
@NullMarked
package app.courante.ui.telephony;

import org.jspecify.annotations.NullMarked;
