/// The screen of the activities: what runs, what it costs, what falls next, what is measured.
@NullMarked
package app.courante.ui.activities;

import org.jspecify.annotations.NullMarked;
