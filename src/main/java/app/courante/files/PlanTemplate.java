package app.courante.files;

import app.courante.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The plans that come with the program, to begin one's own with.
public enum PlanTemplate {
    CONTACT_CENTRE("sample/plan"),
    SMALL_BUSINESS("template/small-business"),
    EMPTY("template/empty");

    private final String path;

    PlanTemplate(String path) {
        this.path = path;
    }

    /// A YAML file, with comments for whoever fills it in.
    public byte[] bytes(Language language) {
        var name = "/app/courante/" + path + "-" + language.code() + ".yaml";
        try (var in = PlanTemplate.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
