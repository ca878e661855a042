/// Laptops exchange the entries of their journals; nothing here knows what an entry means.
@NullMarked
package app.courante.sync;

import org.jspecify.annotations.NullMarked;
