package app.courante.ui.kit;

import java.util.Locale;

/// The colours that a [Picture] paints with; each is set by the theme as `-ink-…`.
public enum Ink {
    TEXT,
    MUTED,
    FAINT,
    LINE,
    PANEL,
    RAISED,
    ACT_NOW,
    SOON,
    FINE,
    CHOSEN,
    ON_TONE;

    String property() {
        return "-ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
