package app.courante.text;

/// What is shown, with the spaces that anybody types in the place of those where no line may break.
public final class PlainSpaces {
    private PlainSpaces() {}

    public static String in(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
