package app.courante.files;

import app.courante.document.Node;
import app.courante.document.Node.Group;
import app.courante.document.Scalars;
import app.courante.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The plans that come with the program, to begin one's own with; each has two texts, `template.…`
/// and `template-what.…`.
public enum PlanTemplate {
    CONTACT_CENTRE("sample/plan"),
    SMALL_BUSINESS("template/small-business"),
    EMPTY("template/empty");

    private final String path;

    PlanTemplate(String path) {
        this.path = path;
    }

    /// The word for it on the command line.
    public String word() {
        return Scalars.word(this);
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

    /// The template as a document to write on.
    public Group document(Language language) {
        if (PlanFile.document(word(), bytes(language)) instanceof Reading.Done<Node>(var root)
                && root instanceof Group group) return group;
        throw new IllegalStateException("unreadable template " + this);
    }
}
