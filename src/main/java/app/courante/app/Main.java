package app.courante.app;

import app.courante.text.Language;
import app.courante.text.Texts;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(Texts.in(Language.FRENCH).of("app.name") + " " + arguments.length);
    }
}
