/// The versions of the plan: all of them in a list, any one read, any two compared.
@NullMarked
package app.courante.ui.versions;

import org.jspecify.annotations.NullMarked;
