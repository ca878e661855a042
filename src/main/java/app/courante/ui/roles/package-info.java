/// Roles of the cell, hand-overs (relèves) and the rota.
@NullMarked
package app.courante.ui.roles;

import org.jspecify.annotations.NullMarked;
