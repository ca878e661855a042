package app.courante.ui.roles;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The number that a key stands for, without Shift on a French keyboard too.
final class Digits {
    /// What the keys 1 to 9 write there.
    private static final String FRENCH_ROW = "&é\"'(-è_ç";

    private Digits() {}

    /// 1 to 9; 0 for every other key.
    static int of(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) return 0;
        var code = event.getCode();
        if (code.isDigitKey())
            return code.getCode()
                    - (code.isKeypadKey() ? KeyCode.NUMPAD0 : KeyCode.DIGIT0).getCode();
        return event.getText().length() == 1 ? FRENCH_ROW.indexOf(event.getText()) + 1 : 0;
    }
}
