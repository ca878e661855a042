package app.courante.ui.draft;

/// What is shown of a thing in a list.
///
/// @param head what stands in front of its name: a number, a time; empty where nothing does
/// @param below what else is said of it; empty where nothing is
public record Caption(String head, String name, String below) {
    public static Caption of(String name) {
        return new Caption("", name, "");
    }
}
