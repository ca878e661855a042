package app.courante.wording;

import app.courante.crisis.Situation;
import app.courante.plan.PhoneBook;
import app.courante.text.Texts;

/// Telephone numbers as they are shown: beside those of the plan an exercise says that nobody dials
/// them, unless real people may be called.
public final class ShownPhones {
    private final PhoneBook known;
    private final boolean mayDial;
    private final Texts texts;

    /// @param mayDial whether real people may be called
    public ShownPhones(Situation situation, boolean mayDial, Texts texts) {
        this.known = new PhoneBook(situation.document());
        this.mayDial = mayDial;
        this.texts = texts;
    }

    /// The text with what has to be said beside the numbers in it.
    public String in(String text) {
        return mayDial ? text : known.put(text, number -> marked(number, texts));
    }

    /// A number that nobody dials.
    public static String marked(String number, Texts texts) {
        return texts.of("exercise.phone", number);
    }
}
