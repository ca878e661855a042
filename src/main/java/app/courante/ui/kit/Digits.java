package app.courante.ui.kit;

import javafx.scene.input.KeyEvent;

/// The number that a typed character stands for, without Shift on a French keyboard too.
///
/// What is typed, and not the key that goes down: a field that the number brings up would get the
/// character that follows the key.
public final class Digits {
    private static final String DIGITS = "123456789";

    /// What the keys 1 to 9 write there.
    private static final String FRENCH_ROW = "&é\"'(-è_ç";

    /// What 0 writes there.
    private static final String FRENCH_ZERO = "à";

    private Digits() {}

    /// 1 to 9; 0 for everything else.
    public static int of(KeyEvent typed) {
        var character = typed.getCharacter();
        if (!plain(typed) || character.length() != 1) return 0;
        int digit = DIGITS.indexOf(character) + 1;
        return digit > 0 ? digit : FRENCH_ROW.indexOf(character) + 1;
    }

    public static boolean isZero(KeyEvent typed) {
        var character = typed.getCharacter();
        return plain(typed) && (character.equals("0") || character.equals(FRENCH_ZERO));
    }

    private static boolean plain(KeyEvent typed) {
        return !typed.isControlDown() && !typed.isAltDown() && !typed.isMetaDown();
    }
}
