/// The window: status bar, navigation, palette, failure notice.
@NullMarked
package app.courante.ui.shell;

import org.jspecify.annotations.NullMarked;
