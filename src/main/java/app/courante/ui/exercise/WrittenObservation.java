package app.courante.ui.exercise;

import app.courante.crisis.ExerciseEvent.Sign;
import java.util.regex.Pattern;

/// An observation as it is typed in one line: `No scribe for 9 minutes @ crisis room -`.
record WrittenObservation(Sign sign, String text, String place) {
    private static final Pattern SIGNED = Pattern.compile("(.*\\S)?\\s*([+\u2212\u2013-])\\s*");
    private static final Pattern PLACED = Pattern.compile("(.*?)\\s*@\\s*([^@]+)");

    static WrittenObservation of(String typed) {
        var text = typed.strip();
        var sign = Sign.NEUTRAL;
        var signed = SIGNED.matcher(text);
        if (signed.matches() && signed.group(1) != null) {
            sign = signed.group(2).equals("+") ? Sign.PLUS : Sign.MINUS;
            text = signed.group(1);
        }
        var placed = PLACED.matcher(text);
        return placed.matches()
                ? new WrittenObservation(sign, placed.group(1), placed.group(2).strip())
                : new WrittenObservation(sign, text, "");
    }
}
