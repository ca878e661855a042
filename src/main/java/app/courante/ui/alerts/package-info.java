/// Alerts: what is alarming, and what can be done about it without leaving what one does.
@NullMarked
package app.courante.ui.alerts;

import org.jspecify.annotations.NullMarked;
