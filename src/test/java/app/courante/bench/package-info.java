/// What the program costs, printed as a table by `./mvnw -Pbench verify`; nothing is asserted here.
@NullMarked
package app.courante.bench;

import org.jspecify.annotations.NullMarked;
